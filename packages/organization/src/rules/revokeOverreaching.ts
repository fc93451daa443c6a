import type { Change } from "./Change.ts";
import type { Facts } from "./Facts.ts";
import { couldGive } from "./couldGive.ts";
import { factsAfter } from "./factsAfter.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationUpdate } from "./invitationUpdate.ts";

/**
 * Ends the pending invitations of one person that offer more than this person could still give once `changes` are
 * made: after a demotion, a suspension, a removal. No one is told. `now` is in milliseconds since 1970.
 * @example
 * import { revokeOverreaching, type Facts, type MemberRecord } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const member: MemberRecord;
 * revokeOverreaching(facts, member.userId, [{ type: "member.removed", member, how: "left" }], Date.now());
 */
export function revokeOverreaching(
  facts: Facts,
  userId: string,
  changes: readonly Change[],
  now: number,
): readonly Change[] {
  const holding = factsAfter(facts, changes);
  return facts
    .pendingInvitationsBy(userId)
    .filter((invitation) => invitationStateAt(invitation, now) === "pending")
    .filter((invitation) => !couldGive(facts, userId, invitation, holding))
    .map((invitation) => invitationUpdate(invitation, { state: "revoked" }));
}
