import type { OrganizationRole } from "@rolecall/organization";
import type { Command, MemberRecord, OrganizationState, Refusal } from "@rolecall/organization/rules";

/** A request to the server. */
export interface RoleChangeRequest {
  /** The idempotency key, the same at every attempt: a server that has seen it answers as before. */
  readonly key: string;
  /** The command to send to the server. */
  readonly command: Extract<Command, { readonly type: "member.changeRole" | "member.stepDown" }>;
}

/** The server's answer, with the membership afterwards. */
export type RoleChangeAnswer =
  | { readonly status: "applied"; readonly member: MemberRecord }
  | { readonly status: "refused"; readonly refusal: Refusal; readonly member?: MemberRecord | undefined };

/** The events of a `roleChangeMachine`. */
export type RoleChangeEvent =
  | { readonly type: "choose"; readonly role: OrganizationRole }
  | { readonly type: "confirm"; readonly passwordConfirmed?: boolean | undefined }
  | { readonly type: "cancel" }
  | { readonly type: "retry" }
  /** Reloads the organization, to choose again. */
  | { readonly type: "reload" }
  | { readonly type: "again" }
  | { readonly type: "close" }
  /** Reports changes that others made. State older than the known one is ignored. */
  | { readonly type: "refresh"; readonly organization: OrganizationState; readonly now: number }
  /** An answer that arrived another way, late, or twice. */
  | { readonly type: "answered"; readonly key: string; readonly answer: RoleChangeAnswer };
