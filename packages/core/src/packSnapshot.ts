import type { PackedSnapshot, Snapshot } from "./Snapshot.ts";
import { groupsOf } from "./indexScope.ts";

/**
 * Groups the grants of a snapshot by scope, role and source, for the wire.
 * @example
 * import { packSnapshot } from "@rolecall/core";
 * const wire = JSON.stringify(packSnapshot({ subject: "ada", root: "acme", version: 1, grants: [] }));
 */
export function packSnapshot(snapshot: Snapshot | PackedSnapshot): PackedSnapshot {
  if ("packed" in snapshot) return snapshot;
  const { grants: _, ...header } = snapshot;
  return { ...header, packed: groupsOf(snapshot) };
}

/** Lists the grants of a packed snapshot one by one again. */
export function unpackSnapshot(packed: Snapshot | PackedSnapshot): Snapshot {
  if (!("packed" in packed)) return packed;
  const { packed: groups, ...header } = packed;
  return {
    ...header,
    grants: groups.flatMap(([scope, role, source, ids]) => ids.map((id) => ({ scope, id, role, source }))),
  };
}
