import type { CompiledModel, CompiledPermission } from "./compileModel.ts";
import type { DeniedReason } from "./Decision.ts";

/** A role held in a place of a scope, and the grant source it comes from. */
export interface Holding {
  readonly scope: string;
  readonly role: string;
  readonly source: string;
}

/** The answers that roles can give. Where any scope may decide, the first of these counts. */
const answers = ["allowed", "plan_required", "no_role_here", "not_granted"] as const;
export type Answer = "allowed" | DeniedReason;
const first = (given: readonly Answer[]): Answer =>
  answers.find((each) => given.includes(each)) ?? "not_granted";

/** Lists what a role confers in the places of a scope. */
export function conferred(model: CompiledModel, role: string, scope: string): Holding[] {
  const { confers, extends: parents = [] } = model.roles.get(model.root)?.get(role) ?? {};
  const own = Object.entries(confers ?? {}).filter(([to]) => to === scope);
  return [
    ...own.map(([, given]) => ({ scope, role: given, source: model.root })),
    ...parents.flatMap((parent) => conferred(model, parent, scope)),
  ];
}

/** Tells whether a role grants a permission: on this plan, only on another, or not at all. */
function roleGrants(model: CompiledModel, name: string, scope: string, role: string, plan?: string): Answer {
  const { permissions = [], onPlan, extends: parents = [] } = model.roles.get(scope)?.get(role) ?? {};
  if (permissions.includes(name)) return "allowed";
  return first([
    ...Object.entries(onPlan ?? {}).map(([on, more]) =>
      more.includes(name) ? (isOn([on], plan) ? "allowed" : "plan_required") : "not_granted",
    ),
    ...parents.map((parent) => roleGrants(model, name, scope, parent, plan)),
  ]);
}

/** Tells the same of a holding, whose source must count. */
export const grants = (
  model: CompiledModel,
  { name, sources }: CompiledPermission,
  held: Holding,
  plan?: string,
) =>
  sources && !sources.includes(held.source.split(":", 1)[0] ?? "")
    ? "not_granted"
    : roleGrants(model, name, held.scope, held.role, plan);

/** Decides one permission from what is held where it is asked, conferred roles included. */
export function judge(
  model: CompiledModel,
  asked: CompiledPermission,
  { places, held }: { readonly places: readonly string[]; readonly held: readonly Holding[] },
  plan: string | undefined,
): Answer {
  if (!isSameSet(asked.places, places)) return "invalid_target";
  const byScope = asked.scopes.map((scope) => {
    const here = held.filter((holding) => holding.scope === scope);
    return here.length > 0
      ? first(here.map((holding) => grants(model, asked, holding, plan)))
      : "no_role_here";
  });
  // of "all", the first scope that fails gives the reason
  const answer = asked.all ? (byScope.find((each) => each !== "allowed") ?? "allowed") : first(byScope);
  return answer === "allowed" && !isOn(asked.plans, plan) ? "plan_required" : answer;
}

/** Tells whether a role, by itself, ever allows a permission: on some plan, in some place. */
export const roleAllows = (
  model: CompiledModel,
  asked: CompiledPermission,
  scope: string,
  role: string,
): boolean =>
  (asked.scopes.includes(scope) && roleGrants(model, asked.name, scope, role) !== "not_granted") ||
  (scope === model.root &&
    !asked.all &&
    asked.places.some((to) =>
      conferred(model, role, to).some((given) => grants(model, asked, given) !== "not_granted"),
    ));

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name) => other.includes(name));

const isOn = (plans: readonly string[] | undefined, plan: string | undefined) =>
  !plans || (plan !== undefined && plans.includes(plan));
