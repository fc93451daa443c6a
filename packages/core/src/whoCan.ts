import { AccessTables } from "./AccessTables.ts";
import type { Types } from "./modelTypes.ts";
import type { Permission, PermissionArgument, TargetArgument } from "./permissionTypes.ts";
import type { ModelLike } from "./RoleModel.ts";
import type { Grant, PackedSnapshot, Snapshot } from "./Snapshot.ts";
import type { AnyTarget } from "./Decision.ts";

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
  TTarget extends object | undefined = undefined,
>(
  model: ModelLike<T>,
  snapshots: readonly (Snapshot | PackedSnapshot)[],
  permission: PermissionArgument<T, TPermission, TTarget>,
  target?: TargetArgument<T, TPermission, TTarget> & TTarget,
): { readonly subject: string; readonly grantedBy: readonly Grant[] }[] {
  return snapshots.flatMap((snapshot) => {
    const access = new AccessTables(model["~compiled"], snapshot, Date.now);
    // a permission is a text: the argument has been checked against the model by its type
    const name = permission as string;
    // likewise the target
    const decision = access.decide(name, target as unknown as AnyTarget);
    return decision.status === "allowed"
      ? [{ subject: snapshot.subject, grantedBy: decision.grantedBy }]
      : [];
  });
}
