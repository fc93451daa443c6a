import { type Fault, RolecallError } from "./RolecallError.ts";
import type { ModelLike } from "./RoleModel.ts";
import type { PackedSnapshot, Snapshot } from "./Snapshot.ts";
import { snapshotFaults } from "./snapshotFaults.ts";
import { unpackSnapshot } from "./packSnapshot.ts";

/**
 * Reads a snapshot from outside and checks every name in it against the model.
 *
 * @throws RolecallError `snapshot_invalid` with every fault: `unknown_scope`, `unknown_role`, `foreign_root`,
 * `duplicate`, `invalid_grant`, `invalid_version`, `invalid_expiry`, `invalid_limit`, …
 * @example
 * import { type AnyRoleModel, parseSnapshot } from "@rolecall/core";
 * export const read = (model: AnyRoleModel, json: string) => parseSnapshot(model, JSON.parse(json));
 */
export function parseSnapshot(model: ModelLike<unknown>, value: unknown): Snapshot | PackedSnapshot {
  const faults: Fault[] = snapshotFaults(value);
  // faults are empty: the value has been checked to be of this shape
  const snapshot = value as Snapshot | PackedSnapshot;
  if (faults.length === 0) {
    const compiled = model["~compiled"];
    const seen = new Set<string>();
    for (const [at, { scope, id, role, source }] of unpackSnapshot(snapshot).grants.entries()) {
      const path = `grants[${at}]`;
      const roles = compiled.roles.get(scope);
      const key = JSON.stringify([scope, id, role, source]);
      if (!roles)
        faults.push({
          code: "unknown_scope",
          path,
          message: `the model has no scope "${scope}"; use one of ${[...compiled.roles.keys()].join(", ")}`,
        });
      else if (!roles.has(role))
        faults.push({
          code: "unknown_role",
          path,
          message: `scope "${scope}" has no role "${role}"; use one of ${[...roles.keys()].join(", ")}`,
        });
      else if (id === "")
        faults.push({ code: "invalid_grant", path, message: "the id is empty; name the place" });
      else if (scope === compiled.root && id !== snapshot.root)
        faults.push({
          code: "foreign_root",
          path,
          message: `the grant is in "${id}", not in "${snapshot.root}"; make one snapshot for each`,
        });
      else if (seen.has(key))
        faults.push({ code: "duplicate", path, message: "this grant is listed twice; remove one" });
      seen.add(key);
    }
  }
  if (faults.length > 0) throw new RolecallError("snapshot_invalid", "Invalid snapshot", faults);
  return snapshot;
}
