import type { Combination } from "./Combination.ts";
import type { CompiledModel, CompiledPermission } from "./compileModel.ts";
import type { Unlock } from "./Decision.ts";
import { conferred, judge } from "./judge.ts";

/** Lists the roles and the plans of which each alone would turn a no. */
export function explainUnlocks(
  model: CompiledModel,
  asked: CompiledPermission,
  { places, held }: Combination,
  plan: string | undefined,
): Unlock[] {
  const source = asked.sources?.[0] ?? "individual";
  const roles = [...new Set([model.root, ...asked.scopes])].flatMap((scope) =>
    [...(model.roles.get(scope)?.keys() ?? [])]
      .filter((role) => {
        const more = scope === model.root ? places.flatMap((place) => conferred(model, role, place)) : [];
        return (
          judge(model, asked, { places, held: [...held, { scope, role, source }, ...more] }, plan) ===
          "allowed"
        );
      })
      .map((role) => ({ scope, role })),
  );
  const plans = model.plans.filter((each) => judge(model, asked, { places, held }, each) === "allowed");
  return [...roles, ...plans.map((each) => ({ plan: each }))];
}
