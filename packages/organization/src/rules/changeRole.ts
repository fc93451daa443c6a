import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { lastOwnerFault, suspendedFault, notBelowFault, absentFault, outranksFault } from "./fault.ts";
import { askAnOwner, nameOf } from "./askAnOwner.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleUpdate } from "./roleUpdate.ts";
import { roleWords } from "./roleWords.ts";

/**
 * Changes the organization role of another member. Project roles that follow from it change too. Roles from teams and
 * individual grants stay.
 * @example
 * import { changeRole, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * const outcome = changeRole(
 *   facts,
 *   { type: "member.changeRole", userId: "maya", role: "admin", version: 3 },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 * if (outcome.status === "refused") console.log(outcome.refusal.message);
 */
export function changeRole(
  facts: Facts,
  { userId, role, version }: CommandOf<"member.changeRole">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("member.role.change"));
  if (admitted.status === "refused") return admitted;
  const { actor } = admitted;

  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (target.status !== "active")
    return role === "owner"
      ? suspendedFault(target, "target_not_active")
      : suspendedFault(target, "not_a_member");
  if (target.version !== version)
    return refuse(
      "stale",
      `${nameOf(target)} is ${roleWords[target.role]} now: the membership changed after you loaded it. Reload the list and try again.`,
      "version",
    );
  if (target.userId === actor.userId)
    return refuse("self_change", "You can't change your own role here. To give it up, step down.", "userId");

  const outranks = outranksFault(facts, actor, target);
  if (outranks) return outranks;
  if (target.role === role) return { status: "unchanged" };
  if (rankOf(role) > rankOf(actor.role))
    return refuse(
      "role_above_actor",
      `You are ${roleWords[actor.role]}, so you can't make anyone ${roleWords[role]}. ${askAnOwner(facts, actor.userId)}`,
      "role",
    );
  const fault = notBelowFault(facts, actor, target) ?? lastOwnerFault(facts, target, actor);
  if (fault) return fault;

  const update = roleUpdate(target, role);
  return confirmGrave(facts, context, [
    update,
    ...revokeOverreaching(facts, target.userId, [update], context.now),
    { type: "mail.queued", kind: "role.changed", to: target.email, about: target.userId },
  ]);
}
