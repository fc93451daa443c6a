import type { Command, Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { acceptInvitation } from "./acceptInvitation.ts";
import { changeRole } from "./changeRole.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { declineInvitation } from "./declineInvitation.ts";
import { deletion } from "./deletion.ts";
import { editInvitation } from "./editInvitation.ts";
import { expireInvitations } from "./expireInvitations.ts";
import { grantRules } from "./grantRules.ts";
import { handOver } from "./handOver.ts";
import { invite } from "./invite.ts";
import { leave } from "./leave.ts";
import { organizationRules } from "./organizationRules.ts";
import { projectRules } from "./projectRules.ts";
import { removeMember } from "./removeMember.ts";
import { resendInvitation } from "./resendInvitation.ts";
import { hideInvitation, revokeInvitation } from "./revokeInvitation.ts";
import { selfGrantFault } from "./selfGrantFault.ts";
import { stepDown } from "./stepDown.ts";
import { restoreMember, suspendMember } from "./suspendMember.ts";
import { teamRules } from "./teamRules.ts";

/**
 * Decides a command: what it changes, that nothing changes, or why it is refused. It reads no clock and writes
 * nothing; the same facts, command and context always come to the same. What every command has to keep is checked here,
 * on the changes, after the rule of the command: only owners add to what they may do themselves (`self_grant`),
 * and a grave act takes the password (`password_required`) and tells the people concerned by mail.
 * @example
 * import { decide, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * const outcome = decide(
 *   facts,
 *   { type: "team.create", id: "growth", name: "Growth" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 * if (outcome.status === "refused") console.log(outcome.refusal.code);
 */
export function decide(facts: Facts, command: Command, context: Context): Outcome {
  const outcome = decideByRule(facts, command, context);
  if (outcome.status !== "done") return outcome;
  // The rules that do grave acts ask for the password themselves. A rule that forgets is asked here.
  return (
    selfGrantFault(facts, command, context, outcome.changes) ?? confirmGrave(facts, context, outcome.changes)
  );
}

function decideByRule(facts: Facts, command: Command, context: Context): Outcome {
  switch (command.type) {
    case "invite":
      return invite(facts, command, context);
    case "invitation.edit":
      return editInvitation(facts, command, context);
    case "invitation.resend":
    case "invitation.retry":
      return resendInvitation(facts, command, context);
    case "invitation.revoke":
      return revokeInvitation(facts, command, context);
    case "invitation.hide":
      return hideInvitation(facts, command, context);
    case "invitation.accept":
      return acceptInvitation(facts, command, context);
    case "invitation.decline":
      return declineInvitation(facts, command, context);
    case "invitations.expire":
      return expireInvitations(facts, command, context);
    case "member.changeRole":
      return changeRole(facts, command, context);
    case "member.stepDown":
      return stepDown(facts, command, context);
    case "member.leave":
      return leave(facts, command, context);
    case "member.remove":
      return removeMember(facts, command, context);
    case "member.suspend":
      return suspendMember(facts, command, context);
    case "member.restore":
      return restoreMember(facts, command, context);
    case "ownership.handOver":
      return handOver(facts, command, context);
    case "project.create":
    case "project.rename":
    case "project.delete":
    case "project.setEveryoneRole":
      return projectRules(facts, command, context);
    case "team.create":
    case "team.rename":
    case "team.delete":
    case "team.addUser":
    case "team.removeUser":
    case "team.setProject":
    case "team.removeProject":
      return teamRules(facts, command, context);
    case "grant.set":
    case "grant.revoke":
      return grantRules(facts, command, context);
    case "organization.rename":
    case "organization.changePlan":
    case "organization.requireSecondFactor":
      return organizationRules(facts, command, context);
    case "organization.requestDeletion":
    case "organization.cancelDeletion":
    case "organization.delete":
      break;
  }
  // Outside of the switch, where a command that has no case above does not compile.
  return deletion(facts, command, context);
}
