import type { CompiledModel } from "./compileModel.ts";
import type { Holding } from "./judge.ts";
import type { GrantGroup, PackedSnapshot, Snapshot } from "./Snapshot.ts";

/** Groups grants that differ only in their place. */
export function groupsOf(snapshot: Snapshot | PackedSnapshot): readonly GrantGroup[] {
  if ("packed" in snapshot) return snapshot.packed;
  const groups = new Map<string, [string, string, string, string[]]>();
  for (const { scope, role, source, id } of snapshot.grants) {
    const key = JSON.stringify([scope, role, source]);
    const group = groups.get(key);
    if (group) group[3].push(id);
    else groups.set(key, [scope, role, source, [id]]);
  }
  return [...groups.values()];
}

/** The places of one scope by what is held there: 0 is "nothing", every other number a distinct combination. */
export interface ScopeIndex {
  readonly ids: ReadonlyMap<string, number>;
  readonly combinations: readonly (readonly Holding[])[];
}

/** Indexes the groups of one scope. Grants of roles that the model does not know grant nothing. */
export function indexScope(model: CompiledModel, groups: readonly GrantGroup[], scope: string): ScopeIndex {
  const ids = new Map<string, number>();
  const combinations: Holding[][] = [[]];
  const merged = new Map<string, number>();
  for (const [at, [groupScope, name, source, members]] of groups.entries()) {
    const role = groupScope === scope ? model.roles.get(scope)?.get(name) : undefined;
    if (!role) continue;
    const holding = { role, source };
    for (const id of new Set(members)) {
      const before = ids.get(id) ?? 0;
      const key = `${before}+${at}`;
      let after = merged.get(key);
      if (after === undefined) {
        after = combinations.push([...(combinations[before] ?? []), holding]) - 1;
        merged.set(key, after);
      }
      ids.set(id, after);
    }
  }
  return { ids, combinations };
}
