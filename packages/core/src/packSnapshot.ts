import type { PackedSnapshot, Snapshot } from "./Snapshot.ts";
import { groupsOf, isPacked } from "./groupsOf.ts";

/**
 * Groups the grants of a snapshot by scope, role and source, for the wire.
 * @example
 * import { packSnapshot } from "@rolecall/core";
 * const wire = JSON.stringify(packSnapshot({ subject: "ada", root: "acme", version: 1, grants: [] }));
 */
export function packSnapshot(snapshot: Snapshot | PackedSnapshot): PackedSnapshot {
  if (isPacked(snapshot)) return snapshot;
  const { grants: _, ...header } = snapshot;
  return { ...header, packed: groupsOf(snapshot) };
}

/**
 * Lists the grants of a packed snapshot one by one again.
 * @example
 * import { type PackedSnapshot, unpackSnapshot } from "@rolecall/core";
 * export const count = (packed: PackedSnapshot) => unpackSnapshot(packed).grants.length;
 */
export function unpackSnapshot(packed: Snapshot | PackedSnapshot): Snapshot {
  if (!isPacked(packed)) return packed;
  const { packed: groups, ...header } = packed;
  return {
    ...header,
    grants: groups.flatMap(([scope, role, source, ids]) => ids.map((id) => ({ scope, id, role, source }))),
  };
}
