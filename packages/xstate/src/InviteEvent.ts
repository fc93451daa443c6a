import type { Invite, OrganizationState } from "@rolecall/organization/rules";
import type { InvitationDraft } from "./InviteContext.ts";
import type { ParsedInvitations } from "./parseInvitations.ts";

/** The events of an `inviteMachine`. */
export type InviteEvent =
  /** Opens one of the three ways. */
  | { readonly type: "open"; readonly via: Invite["via"] }
  /** Replaces the rows of the form. */
  | { readonly type: "write"; readonly rows: readonly InvitationDraft[] }
  | { readonly type: "submit" }
  | { readonly type: "chooseFile"; readonly file: File }
  /** Sends the rows of the preview. */
  | { readonly type: "confirm" }
  | { readonly type: "back" }
  /** Continues where it failed. */
  | { readonly type: "retry" }
  /** Starts over with an empty form. */
  | { readonly type: "again" }
  | { readonly type: "close" }
  /** Reports changes in the organization. They count from the next check on. */
  | { readonly type: "refresh"; readonly organization: OrganizationState; readonly now: number }
  /** Sent by the reader of the file. */
  | { readonly type: "file.progress"; readonly part: number }
  | { readonly type: "file.read"; readonly parsed: ParsedInvitations };
