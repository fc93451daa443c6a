import type { OrganizationRole } from "@rolecall/organization";
import type { Command, MemberRecord, OrganizationState, Refusal } from "@rolecall/organization/rules";

/** What is asked of the server. */
export interface RoleChangeRequest {
  /** The same at every attempt: a server that has seen it answers as it did before. */
  readonly key: string;
  readonly command: Extract<Command, { readonly type: "member.changeRole" | "member.stepDown" }>;
}

/** What the server answers, with the membership as it is then. */
export type RoleChangeAnswer =
  | { readonly status: "applied"; readonly member: MemberRecord }
  | { readonly status: "refused"; readonly refusal: Refusal; readonly member?: MemberRecord | undefined };

/** What happens while a role is changed. */
export type RoleChangeEvent =
  | { readonly type: "choose"; readonly role: OrganizationRole }
  | { readonly type: "confirm"; readonly passwordConfirmed?: boolean | undefined }
  | { readonly type: "cancel" }
  | { readonly type: "retry" }
  /** Loads the truth, to choose again. */
  | { readonly type: "reload" }
  | { readonly type: "again" }
  | { readonly type: "close" }
  /** Tells the truth as someone else has changed it. Older truth than what is known is left aside. */
  | { readonly type: "refresh"; readonly organization: OrganizationState; readonly now: number }
  /** An answer that came another way, late, or twice. */
  | { readonly type: "answered"; readonly key: string; readonly answer: RoleChangeAnswer };
