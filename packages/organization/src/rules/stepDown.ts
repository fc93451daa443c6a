import { organizationModel } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { revokeOverreaching } from "./revokeOverreaching.ts";
import { lastOwnerFault } from "./fault.ts";
import { refuse } from "./refuse.ts";
import { roleUpdate } from "./roleUpdate.ts";
import { roleWords } from "./roleWords.ts";

/**
 * Gives the person a lower role. The last active owner has to make someone else an owner first.
 * @example
 * import { stepDown, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * stepDown(
 *   facts,
 *   { type: "member.stepDown", role: "member" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function stepDown(facts: Facts, { role }: CommandOf<"member.stepDown">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("member.stepDown"));
  if (admitted.status === "refused") return admitted;
  const { actor } = admitted;

  if (actor.role === role) return { status: "unchanged" };
  if (place(role) < place(actor.role))
    return refuse(
      "not_upward",
      `You are ${roleWords[actor.role]}, so you can't step down to become ${roleWords[role]}. Ask an owner or admin to change your role.`,
      "role",
    );
  const last = lastOwnerFault(facts, actor, actor);
  if (last) return last;

  const update = roleUpdate(actor, role);
  return {
    status: "done",
    changes: [update, ...revokeOverreaching(facts, actor.userId, [update], context.now)],
  };
}

// Not by rank: billing admin and member share one, and a member does not become a billing admin by stepping down.
function place(role: OrganizationRole): number {
  return organizationModel.roles("organization").indexOf(role);
}
