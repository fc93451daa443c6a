import type { OrganizationRole } from "@rolecall/organization";
import {
  applyChanges,
  type Change,
  factsOf,
  gainOf,
  lossOf,
  type Outcome,
} from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import { decideRole } from "./decideRole.ts";
import type { RoleChangeContext, RoleConfirmation } from "./RoleChangeContext.ts";

/** Tells whether a choice is to be confirmed, why, what it gives and takes away, and whether it can be undone. */
export function confirmationOf(
  context: RoleChangeContext,
  role: OrganizationRole,
): RoleConfirmation | undefined {
  const { organization, actor, userId, confirmEvery } = context;
  const outcome = decideRole(context, role, true);
  const changes = outcome.status === "done" ? outcome.changes : [];
  const facts = factsOf(organization);
  const own = lossOf(facts, changes, actor.userId);
  const reasons = [
    ...(role === "owner" ? ["makesOwner" as const] : []),
    ...(userId === actor.userId ? ["stepsDown" as const] : []),
    ...(own.permissions.length > 0 || own.projects.length > 0 ? ["losesAccess" as const] : []),
  ];
  if (reasons.length === 0 && !confirmEvery) return undefined;
  const undo = undoOf(context, changes);
  return {
    reasons,
    gain: gainOf(facts, changes, userId),
    loss: lossOf(facts, changes, userId),
    needsPassword: asksForPassword(decideRole(context, role, false)),
    ...(undo === undefined ? {} : { undo }),
  };
}

/** Finds the role that restores what changes replace, where the same person may give it afterwards. */
function undoOf(context: RoleChangeContext, changes: readonly Change[]): RoleConfirmation["undo"] {
  const role = changedMember(context)?.role;
  // what else goes along, such as invitations that are revoked, does not come back with the role
  const isRestored = changes.every(({ type }) => type === "member.updated" || type === "mail.queued");
  if (role === undefined || !isRestored) return undefined;
  const then = { ...context, organization: applyChanges(context.organization, changes, context.now) };
  if (decideRole(then, role, true).status !== "done") return undefined;
  return { role, needsPassword: asksForPassword(decideRole(then, role, false)) };
}

const asksForPassword = (outcome: Outcome) =>
  outcome.status === "refused" && outcome.refusal.code === "password_required";
