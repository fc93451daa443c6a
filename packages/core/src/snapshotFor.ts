import type { Types } from "./modelTypes.ts";
import type { Place, Role, Scope } from "./permissionTypes.ts";
import type { ModelLike } from "./RoleModel.ts";
import type { Grant, Snapshot, SnapshotHeader } from "./Snapshot.ts";

/** The roles of a person, by scope: one in the organization, and one for each id of a place below it. */
export type RolesHeld<T extends Types> = {
  readonly [TScope in Scope<T>]?: TScope extends Place<T>
    ? { readonly [id: string]: Role<T, TScope> }
    : Role<T, TScope>;
};

/**
 * Creates the snapshot of a person with these roles, for tests and previews.
 * @example
 * import { defineRoleModel } from "@rolecall/core";
 * import { snapshotFor } from "@rolecall/core/testing";
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 * const snapshot = snapshotFor(model, { organization: "owner" });
 */
export function snapshotFor<T extends Types>(
  model: ModelLike<T>,
  roles: RolesHeld<T>,
  header: Partial<SnapshotHeader> & { readonly source?: string } = {},
): Snapshot {
  const { source = "individual", ...rest } = header;
  const top = model["~compiled"].root;
  const root = rest.root ?? "acme";
  const grants = Object.entries(roles).flatMap(([scope, held]): Grant[] =>
    typeof held === "string"
      ? [{ scope, id: root, role: held, source: top }]
      : Object.entries(held ?? {}).map(([id, role]) => ({ scope, id, role: String(role), source })),
  );
  return { subject: "person", version: 1, ...rest, root, grants };
}
