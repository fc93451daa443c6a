import type { InvitationStepCode } from "./invitationTransition.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

const messages: Readonly<Record<InvitationStepCode, string>> = {
  already_accepted:
    "This invitation has been accepted, and each can be accepted once. Sign in as the person who did.",
  already_member:
    "This invitation has been accepted, so there is nothing to send again. Find the person among the members.",
  invitation_declined:
    "This invitation has been declined. If that was a mistake, ask the person who sent it to invite you again.",
  invitation_expired: "This invitation has expired. Ask the person who sent it to send it again.",
  invitation_revoked:
    "This invitation has been withdrawn, so it cannot be answered any more. Ask an owner or admin for another one.",
  invite_again: "This invitation has ended and cannot be sent again. Make a new one for this address.",
  not_pending:
    "This invitation is not pending any more, so it cannot be changed. Load the list of invited people again.",
  too_early: "This invitation is still pending, so it stays on the list of invited people. Revoke it first.",
};

/** Refuses what the state of an invitation does not allow. */
export function stepFault(code: InvitationStepCode): Refused {
  return refuse(code, messages[code]);
}
