import type { Change } from "./Change.ts";
import type { Facts } from "./Facts.ts";
import { couldGive } from "./couldGive.ts";
import { factsAfter } from "./factsAfter.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationUpdate } from "./invitationUpdate.ts";

/**
 * Ends a person's pending invitations that offer more than they can give after `changes`, such as a demotion, a
 * suspension or a removal. No one is notified. `now` is in milliseconds since 1970.
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
