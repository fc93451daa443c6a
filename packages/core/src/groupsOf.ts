import type { GrantGroup, PackedSnapshot, Snapshot } from "./Snapshot.ts";

/** Groups grants that differ only in their place. The groups are a copy: later changes of the snapshot don't reach it. */
export function groupsOf(snapshot: Snapshot | PackedSnapshot): GrantGroup[] {
  if (isPacked(snapshot))
    return snapshot.packed.map(([scope, role, source, ids]) => [scope, role, source, [...ids]]);
  const groups = new Map<string, [string, string, string, string[]]>();
  for (const { scope, role, source, id } of snapshot.grants) {
    // with the lengths in front, no two groups have the same key, whatever the names hold
    const key = `${scope.length} ${role.length} ${scope}${role}${source}`;
    const group = groups.get(key);
    if (group) group[3].push(id);
    else groups.set(key, [scope, role, source, [id]]);
  }
  return [...groups.values()];
}

/** Tells the two forms of a snapshot apart; either may carry the key of the other without a value. */
export const isPacked = (snapshot: Snapshot | PackedSnapshot): snapshot is PackedSnapshot =>
  "packed" in snapshot && snapshot.packed !== undefined;
