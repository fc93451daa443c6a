import type { Command, Context, Facts, InvitationRecord } from "@rolecall/organization/rules";

/** The events of an `invitationMachine`: a command, the facts to decide it by, and who sent it. */
export type InvitationMachineEvent =
  | Asked<"accept", "invitation.accept">
  | Asked<"decline", "invitation.decline">
  | Asked<"resend", "invitation.resend">
  | Asked<"retry", "invitation.retry">
  | Asked<"edit", "invitation.edit">
  | Asked<"revoke", "invitation.revoke">
  | Asked<"hide", "invitation.hide">
  | Asked<"expire", "invitations.expire">
  /** Applies what another command did to the invitation, such as removing the inviter. */
  | { readonly type: "changed"; readonly invitation: InvitationRecord };

interface Asked<TType extends string, TCommand extends Command["type"]> {
  readonly type: TType;
  readonly command: Extract<Command, { readonly type: TCommand }>;
  readonly facts: Facts;
  readonly context: Context;
}
