import type { InvitationStepCode } from "./invitationTransition.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

const messages: Readonly<Record<InvitationStepCode, string>> = {
  already_accepted: "This invitation has already been accepted. Sign in as the person who accepted it.",
  already_member:
    "This invitation has already been accepted, so you can't resend it. You find the person in the list of members.",
  invitation_declined: "This invitation has been declined. Ask the person who sent it to invite you again.",
  invitation_expired: "This invitation has expired. Ask the person who sent it to resend it.",
  invitation_revoked: "This invitation has been revoked. Ask an owner or admin to invite you again.",
  invite_again: "This invitation has ended, so you can't resend it. Invite this address again.",
  not_pending:
    "This invitation is no longer pending, so you can't change it. Reload the list of invitations.",
  too_early: "This invitation is still pending, so you can't hide it. Revoke it first.",
};

/** Refuses what the state of an invitation does not allow. */
export function stepFault(code: InvitationStepCode): Refused {
  return refuse(code, messages[code]);
}
