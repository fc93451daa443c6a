import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { lastOwnerFault, notBelowFault, absentFault, outranksFault } from "./fault.ts";
import { refuse } from "./refuse.ts";
import { refuseUnlessActive } from "./refuseUnlessActive.ts";
import { seatFault } from "./seatFault.ts";

/**
 * Suspends a membership: role, teams and grants are kept, but don't count. Allowed for owners and admins, and for a
 * directory, which acts as `"system"`.
 * @example
 * import { suspendMember, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * suspendMember(facts, { type: "member.suspend", userId: "maya" }, { now: Date.now(), actor: "system" });
 */
export function suspendMember(
  facts: Facts,
  { userId }: CommandOf<"member.suspend">,
  context: Context,
): Outcome {
  const found = findTarget(facts, userId, context, "Suspend members");
  if (found.status === "refused") return found;
  const { target } = found;
  if (target.status === "suspended") return { status: "unchanged" };
  const last = lastOwnerFault(facts, target);
  if (last) return last;

  const update = statusUpdate(target, "suspended");
  return {
    status: "done",
    changes: [update, ...revokeOverreaching(facts, target.userId, [update], context.now)],
  };
}

/**
 * Puts a suspended membership back in force, as it was. It takes a seat again.
 * @example
 * import { restoreMember, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * restoreMember(facts, { type: "member.restore", userId: "maya" }, { now: Date.now(), actor: "system" });
 */
export function restoreMember(
  facts: Facts,
  { userId }: CommandOf<"member.restore">,
  context: Context,
): Outcome {
  const found = findTarget(facts, userId, context, "Restore members");
  if (found.status === "refused") return found;
  const { target } = found;
  if (target.status === "active") return { status: "unchanged" };
  const noSeat = seatFault(
    facts,
    // Pending invitations have been promised their seats, so a restored member does not take one of those.
    () => facts.activeMembers() + facts.pendingInvitations(context.now),
    "Revoke a pending invitation, or add seats to the plan.",
  );
  if (noSeat) return noSeat;
  return confirmGrave(facts, context, [statusUpdate(target, "active")]);
}

/** The guards that suspending and restoring share. */
function findTarget(
  facts: Facts,
  userId: string,
  context: Context,
  action: string,
): Refused | { readonly status: "found"; readonly target: MemberRecord } {
  const admitted =
    context.actor === "system"
      ? refuseUnlessActive(facts)
      : admit(facts, context, (access) => access.decide("user.delete"), action);
  if (admitted?.status === "refused") return admitted;
  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (admitted === undefined) return { status: "found", target };

  const { actor } = admitted;
  if (target.userId === actor.userId)
    return refuse(
      "self_change",
      "You can't suspend or restore yourself. To end your membership, leave the organization.",
      "userId",
    );
  return (
    outranksFault(facts, actor, target) ?? notBelowFault(facts, actor, target) ?? { status: "found", target }
  );
}

function statusUpdate(before: MemberRecord, status: MemberRecord["status"]) {
  return {
    type: "member.updated",
    member: { ...before, status, version: before.version + 1 },
    before,
  } as const;
}
