import type { Command, Context, Facts, InvitationRecord } from "@rolecall/organization/rules";

/** What can be asked about one invitation: the command, the facts it is judged by, and who asks. */
export type InvitationMachineEvent =
  | Asked<"accept", "invitation.accept">
  | Asked<"decline", "invitation.decline">
  | Asked<"resend", "invitation.resend">
  | Asked<"retry", "invitation.retry">
  | Asked<"edit", "invitation.edit">
  | Asked<"revoke", "invitation.revoke">
  | Asked<"hide", "invitation.hide">
  | Asked<"expire", "invitations.expire">
  /** What another command did to the invitation, as its changes say: the inviter was removed, for example. */
  | { readonly type: "changed"; readonly invitation: InvitationRecord };

interface Asked<TType extends string, TCommand extends Command["type"]> {
  readonly type: TType;
  readonly command: Extract<Command, { readonly type: TCommand }>;
  readonly facts: Facts;
  readonly context: Context;
}
