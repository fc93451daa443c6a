import { Combination } from "./Combination.ts";
import type { CompiledModel } from "./compileModel.ts";
import { conferred, type Holding } from "./judge.ts";
import type { GrantGroup } from "./Snapshot.ts";

/** The places of one scope with what is held there. */
export interface ScopeIndex {
  readonly ids: ReadonlyMap<string, Combination>;
  /** What is held in every place that has no grant of its own. */
  readonly elsewhere: Combination;
}

/** Indexes the groups of one scope, on top of what is held in the root. Unknown roles grant nothing. */
export function indexScope(
  model: CompiledModel,
  groups: readonly GrantGroup[],
  scope: string,
  root: readonly Holding[],
): ScopeIndex {
  const ids = new Map<string, Combination>();
  const given = root.flatMap(({ role }) => conferred(model, role, scope));
  const elsewhere = new Combination([scope], [...root, ...given]);
  for (const [of, role, source, members] of groups)
    if (of === scope && model.roles.get(scope)?.has(role)) {
      const held = { scope, role, source };
      for (const id of members) if (id !== "") ids.set(id, (ids.get(id) ?? elsewhere).with(held));
    }
  return { ids, elsewhere };
}
