import type { RowRefusal } from "./InvitationToSend.ts";

/** A server's answer for one row. */
export type SendAnswer =
  | { readonly status: "sent" }
  /** Refused after all, because the organization changed after the check. */
  | { readonly status: "refused"; readonly refusal: RowRefusal };
