import type { Invite, OrganizationState } from "@rolecall/organization/rules";
import type { InvitationDraft } from "./InviteContext.ts";
import type { ParsedInvitations } from "./parseInvitations.ts";

/** What a person does while inviting. */
export type InviteEvent =
  /** Opens one of the three ways. */
  | { readonly type: "open"; readonly via: Invite["via"] }
  /** Replaces what stands in the form. */
  | { readonly type: "write"; readonly rows: readonly InvitationDraft[] }
  | { readonly type: "submit" }
  | { readonly type: "chooseFile"; readonly file: File }
  /** Sends what the preview shows. */
  | { readonly type: "confirm" }
  | { readonly type: "back" }
  /** Goes on where it failed. */
  | { readonly type: "retry" }
  /** Starts again, with nothing written. */
  | { readonly type: "again" }
  | { readonly type: "close" }
  /** Tells of changes in the organization; they count from the next check. */
  | { readonly type: "refresh"; readonly organization: OrganizationState; readonly now: number }
  /** Sent by the reader of the file. */
  | { readonly type: "file.progress"; readonly part: number }
  | { readonly type: "file.read"; readonly parsed: ParsedInvitations };
