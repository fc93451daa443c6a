import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationTransition } from "./invitationTransition.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { recipientFault } from "./recipientFault.ts";
import { stepFault } from "./stepFault.ts";
import { tellInviter } from "./tellInviter.ts";
import { unknownTokenFault } from "./unknownTokenFault.ts";

/**
 * Declines an invitation as the invited person. The inviter is notified.
 * @example
 * import { declineInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declineInvitation(
 *   facts,
 *   { type: "invitation.decline", tokenHash: "hash of the token in the link" },
 *   { now: Date.now(), actor: { userId: "maya", email: "maya@acme.example", emailVerified: true } },
 * );
 */
export function declineInvitation(
  facts: Facts,
  { tokenHash }: CommandOf<"invitation.decline">,
  context: Context,
): Outcome {
  const invitation = facts.invitationByToken(tokenHash);
  if (invitation === undefined) return unknownTokenFault();
  const step = invitationTransition(invitationStateAt(invitation, context.now), "decline");
  if (step.status === "refused") return stepFault(step.code);
  const recipient = recipientFault(context, invitation);
  if (recipient.status === "refused") return recipient;
  if (step.status === "unchanged") return step;
  return {
    status: "done",
    changes: [
      invitationUpdate(invitation, { state: step.to }),
      ...tellInviter(facts, invitation, "invitation.declined"),
    ],
  };
}
