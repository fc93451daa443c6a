import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { lastOwnerFault } from "./fault.ts";
import { refuse } from "./refuse.ts";
import { limitFault } from "./limitFault.ts";

/**
 * Ends one's own membership, with everything that teams and grants gave. Suspended members may leave, too, and so may
 * everyone while the organization waits to be deleted; the last active owner may not.
 * @example
 * import { leave, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * leave(
 *   facts,
 *   { type: "member.leave" },
 *   { now: Date.now(), actor: { userId: "maya", email: "maya@acme.example", emailVerified: true } },
 * );
 */
export function leave(facts: Facts, _command: CommandOf<"member.leave">, context: Context): Outcome {
  if (context.actor === "system")
    return refuse(
      "not_permitted",
      "Only members can leave, each for themselves. To end someone else's membership, remove them.",
    );
  // in the time of grace as well, and without a second factor: no one is kept in
  if (facts.organization.state === "deleted") return limitFault("org_not_active", facts.organization);
  const member = facts.member(context.actor.userId);
  if (member === undefined)
    return refuse(
      "not_a_member",
      `You are not a member of ${facts.organization.name}, so there is nothing to leave.`,
    );
  const last = lastOwnerFault(facts, member, member);
  if (last) return last;

  const removal = { type: "member.removed", member, how: "left" } as const;
  return {
    status: "done",
    changes: [removal, ...revokeOverreaching(facts, member.userId, [removal], context.now)],
  };
}
