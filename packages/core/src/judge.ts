import type { CompiledModel, CompiledPermission, CompiledRole } from "./compileModel.ts";

/** A role held in one place, and the grant source it comes from. */
export interface Holding {
  readonly role: CompiledRole;
  readonly source: string;
}

/** What one person holds where a question is asked: by scope. */
export type Held = ReadonlyMap<string, readonly Holding[]>;

/** The answers of {@link judge}, by number. */
export const verdicts = [
  "not_granted",
  "allowed",
  "no_role_here",
  "plan_required",
  "invalid_target",
] as const;
export const ALLOWED = 1;
export const INVALID_TARGET = 4;

/** Lists what is held in a scope, roles conferred by the root scope included. */
export function holdingsIn(model: CompiledModel, held: Held, scope: string): readonly Holding[] {
  const own = held.get(scope) ?? [];
  if (scope === model.root) return own;
  const conferred = (held.get(model.root) ?? []).flatMap((holding) => holding.role.confers.get(scope) ?? []);
  return [...own, ...conferred.map((role) => ({ role, source: model.root }))];
}

/** Tells whether a holding grants a permission, or would on another plan. */
export function grants(
  permission: CompiledPermission,
  { role, source }: Holding,
  plan: string | undefined,
): boolean | "plan" {
  if (permission.sources && !permission.sources.includes(source.split(":", 1)[0] ?? "")) return false;
  if (role.permissions.has(permission.index)) return true;
  for (const [on, more] of role.onPlan) if (on === plan && more.has(permission.index)) return true;
  for (const more of role.onPlan.values()) if (more.has(permission.index)) return "plan";
  return false;
}

/** Decides one permission from what is held: the position of the answer in {@link verdicts}. */
export function judge(
  model: CompiledModel,
  permission: CompiledPermission,
  held: Held,
  plan: string | undefined,
): number {
  let planned = false;
  let absent = false;
  let granted = 0;
  for (const scope of permission.scopes) {
    const holdings = holdingsIn(model, held, scope);
    const answers = holdings.map((holding) => grants(permission, holding, plan));
    if (answers.includes(true)) granted++;
    else {
      const byPlan = answers.includes("plan");
      const nothing = holdings.length === 0;
      // in allOf the first scope that fails gives the reason
      if (permission.all) return byPlan ? 3 : nothing ? 2 : 0;
      planned ||= byPlan;
      absent ||= nothing;
    }
  }
  if (granted === 0) return planned ? 3 : absent ? 2 : 0;
  return !permission.plans || (plan !== undefined && permission.plans.includes(plan)) ? ALLOWED : 3;
}
