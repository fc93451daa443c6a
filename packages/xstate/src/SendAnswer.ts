import type { RowRefusal } from "./InvitationToSend.ts";

/** What a server answers for one row. */
export type SendAnswer =
  | { readonly status: "sent" }
  /** It refuses this row after all: the organization has changed since the check. */
  | { readonly status: "refused"; readonly refusal: RowRefusal };
