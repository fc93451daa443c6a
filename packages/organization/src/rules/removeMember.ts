import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { lastOwnerFault, notBelowFault, absentFault, outranksFault } from "./fault.ts";
import { refuse } from "./refuse.ts";

/**
 * Ends another person's membership, with their roles from teams and grants. To remove several people, call it for each.
 * @example
 * import { removeMember, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * removeMember(
 *   facts,
 *   { type: "member.remove", userId: "maya" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function removeMember(
  facts: Facts,
  { userId }: CommandOf<"member.remove">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("user.delete"));
  if (admitted.status === "refused") return admitted;
  const { actor } = admitted;

  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (target.userId === actor.userId)
    return refuse(
      "self_change",
      "You can't remove yourself. To end your membership, leave the organization.",
      "userId",
    );
  const fault =
    outranksFault(facts, actor, target) ??
    notBelowFault(facts, actor, target) ??
    lastOwnerFault(facts, target);
  if (fault) return fault;

  const removal = { type: "member.removed", member: target, how: "removed" } as const;
  return {
    status: "done",
    changes: [
      removal,
      ...revokeOverreaching(facts, target.userId, [removal], context.now),
      { type: "mail.queued", kind: "member.removed", to: target.email, about: target.userId },
    ],
  };
}
