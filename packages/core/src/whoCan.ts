import { openAccess } from "./openAccess.ts";
import type { Types } from "./modelTypes.ts";
import type { Permission, PermissionArgument, TargetArgument } from "./permissionTypes.ts";
import type { ModelLike } from "./RoleModel.ts";
import type { Grant, PackedSnapshot, Snapshot } from "./Snapshot.ts";

/**
 * Lists who may do something, with the grants that let them.
 * @example
 * import { defineRoleModel, type Snapshot, whoCan } from "@rolecall/core";
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 * export const creators = (everyone: Snapshot[]) => whoCan(model, everyone, "team.create").map((person) => person.subject);
 */
export function whoCan<
  T extends Types,
  const TPermission extends Permission<T>,
  TScope extends string = never,
>(
  model: ModelLike<T>,
  snapshots: readonly (Snapshot | PackedSnapshot)[],
  permission: PermissionArgument<T, TPermission, TScope>,
  target?: TargetArgument<T, TPermission, TScope>,
): { readonly subject: string; readonly grantedBy: readonly Grant[] }[] {
  return snapshots.flatMap((snapshot) => {
    const access = openAccess(model["~compiled"], snapshot, Date.now);
    // a permission is a text: the argument has been checked against the model by its type
    const name = permission as string;
    const decision = access.decide(name, target);
    return decision.status === "allowed"
      ? [{ subject: snapshot.subject, grantedBy: decision.grantedBy }]
      : [];
  });
}
