import type { OrganizationRole } from "@rolecall/organization";
import { factsOf, lossOf } from "@rolecall/organization/rules";
import { decideRole } from "./decideRole.ts";
import type { RoleChangeContext, RoleConfirmation } from "./RoleChangeContext.ts";

/** Tells whether a choice is to be confirmed, why, and what it takes away. */
export function confirmationOf(
  context: RoleChangeContext,
  role: OrganizationRole,
): RoleConfirmation | undefined {
  const { organization, actor, userId } = context;
  const outcome = decideRole(context, role, true);
  const changes = outcome.status === "done" ? outcome.changes : [];
  const facts = factsOf(organization);
  const own = lossOf(facts, changes, actor.userId);
  const reasons = [
    ...(role === "owner" ? ["makesOwner" as const] : []),
    ...(userId === actor.userId ? ["stepsDown" as const] : []),
    ...(own.permissions.length > 0 || own.projects.length > 0 ? ["losesAccess" as const] : []),
  ];
  if (reasons.length === 0) return undefined;
  const without = decideRole(context, role, false);
  const needsPassword = without.status === "refused" && without.refusal.code === "password_required";
  return { reasons, loss: lossOf(facts, changes, userId), needsPassword };
}
