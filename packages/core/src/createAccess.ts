import type { Access } from "./Access.ts";
import type { ModelLike } from "./RoleModel.ts";
import type { Types } from "./modelTypes.ts";
import { openAccess, type SnapshotState } from "./openAccess.ts";
import type { PackedSnapshot, Snapshot } from "./Snapshot.ts";

/**
 * Creates the access of one person from a snapshot, or from the reason why there is none.
 *
 * @throws RolecallError `snapshot_invalid` if the snapshot is malformed.
 * @example
 * import { createAccess, defineRoleModel } from "@rolecall/core";
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 * const access = createAccess(model, {
 *   subject: "ada",
 *   root: "acme",
 *   version: 1,
 *   grants: [{ scope: "organization", id: "acme", role: "owner", source: "organization" }],
 * });
 * access.can("team.create"); // true
 */
export function createAccess<T extends Types>(
  model: ModelLike<T>,
  snapshot: Snapshot | PackedSnapshot | SnapshotState,
  options: { readonly now?: (() => number) | undefined } = {},
): Access<T> {
  // the answers are for any names; the interface knows which names this model has
  return openAccess(model["~compiled"], snapshot, options.now ?? Date.now) as unknown as Access<T>;
}
