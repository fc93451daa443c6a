import type { Change } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { suspendedFault, absentFault } from "./fault.ts";
import { refuse } from "./refuse.ts";
import { roleUpdate } from "./roleUpdate.ts";

/**
 * Makes another member an owner and gives the person a lower role, in one step.
 * @example
 * import { handOver, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * handOver(
 *   facts,
 *   { type: "ownership.handOver", userId: "maya", ownRole: "admin" },
 *   {
 *     now: Date.now(),
 *     actor: { userId: "olga", email: "olga@acme.example", emailVerified: true, passwordConfirmed: true },
 *   },
 * );
 */
export function handOver(
  facts: Facts,
  { userId, ownRole }: CommandOf<"ownership.handOver">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("org.ownership.transfer"));
  if (admitted.status === "refused") return admitted;
  const { actor } = admitted;

  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (target.status !== "active") return suspendedFault(target, "target_not_active");
  if (target.userId === actor.userId)
    return refuse(
      "self_change",
      "You are already an owner. Choose another member to hand over to.",
      "userId",
    );
  if (ownRole === "owner")
    return refuse(
      "not_upward",
      "You give up your own ownership when you hand it over. To stay an owner, make them an owner instead.",
      "ownRole",
    );
  const own = roleUpdate(actor, ownRole);
  const theirs: readonly Change[] =
    target.role === "owner"
      ? []
      : [
          roleUpdate(target, "owner"),
          { type: "mail.queued", kind: "role.changed", to: target.email, about: target.userId },
        ];
  return confirmGrave(facts, context, [
    ...theirs,
    own,
    ...revokeOverreaching(facts, actor.userId, [own], context.now),
  ]);
}
