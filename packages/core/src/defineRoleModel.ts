import { compileModel } from "./compileModel.ts";
import type { RoleModelDefinition } from "./definition.ts";
import { roleAllows } from "./judge.ts";
import type { RoleModel } from "./RoleModel.ts";

type Scopes<TScopes> = {
  readonly [TScope in keyof TScopes]: { readonly within?: keyof TScopes | undefined };
};

type Permissions<TScope, TPlan> = {
  readonly [permission: string]: {
    readonly plans?: readonly TPlan[] | undefined;
    readonly sources?: readonly string[] | undefined;
  } & (
    | { readonly anyOf: readonly TScope[]; readonly allOf?: undefined }
    | { readonly allOf: readonly TScope[]; readonly anyOf?: undefined }
  );
};

type Roles<TRoles, THeld, TPlan extends string> = {
  readonly [TScope in keyof TRoles]: {
    readonly [TRole in keyof TRoles[TScope]]: {
      readonly permissions: readonly THeld[];
      readonly extends?: readonly (keyof TRoles[TScope])[] | undefined;
      readonly confers?: { readonly [TOther in keyof TRoles]?: keyof TRoles[TOther] } | undefined;
      readonly onPlan?: { readonly [TName in TPlan]?: readonly THeld[] } | undefined;
      readonly plans?: readonly TPlan[] | undefined;
    };
  };
};

/**
 * Defines a role model. The compiler checks every name in it; what it can't see (a circle of roles, a permission
 * listed twice or held by no role) is refused when the line runs.
 *
 * @throws RolecallError `model_invalid` with the first fault: `role_cycle`, `duplicate`, `permission_unheld`,
 * `no_scope`, `root_scope`, or where the compiler was overruled `unknown_role` or `unknown_permission`. {@link parseRoleModel} lists
 * all faults.
 * @example
 * import { defineRoleModel } from "@rolecall/core";
 * const model = defineRoleModel({
 *   scopes: { organization: {}, project: { within: "organization" } },
 *   permissions: {
 *     "team.create": { anyOf: ["organization"] },
 *     "project.rename": { anyOf: ["organization", "project"] },
 *   },
 *   roles: {
 *     organization: {
 *       owner: { permissions: ["team.create"], confers: { project: "owner" } },
 *       member: { permissions: [] },
 *     },
 *     project: { owner: { permissions: ["project.rename"] } },
 *   },
 * });
 * model.allows("organization", "owner", "project.rename"); // true
 */
// Five parameters, all inferred: each is a part of the definition that another part is checked against.
export function defineRoleModel<
  const TScopes extends Scopes<TScopes>,
  const TPermissions extends Permissions<keyof TScopes, TPlan>,
  TRoles extends { readonly [TScope in keyof TScopes]: unknown },
  const THeld extends keyof TPermissions,
  const TPlan extends string = string,
>(definition: {
  readonly plans?: readonly TPlan[] | undefined;
  readonly scopes: TScopes;
  readonly permissions: TPermissions;
  readonly roles: Roles<TRoles, THeld, TPlan>;
}): RoleModel<TScopes, TPermissions, TRoles, TPlan> {
  // the checked definition is a RoleModelDefinition, but its deferred mapped types hide that from the compiler
  return roleModelOf(definition as unknown as RoleModelDefinition) as RoleModel<
    TScopes,
    TPermissions,
    TRoles,
    TPlan
  >;
}

/** Compiles a definition of the right shape, or refuses it. */
export function roleModelOf(definition: RoleModelDefinition): RoleModel<unknown, unknown, unknown, string> {
  const compiled = compileModel(definition);
  const { root, scopes, permissions, roles, plans } = compiled;
  return {
    definition,
    root,
    scopes,
    permissions: [...permissions.keys()],
    plans,
    roles: (scope: string) => [...(roles.get(scope)?.keys() ?? [])],
    allows: (scope: string, role: string, name: string) => {
      const asked = permissions.get(name);
      return asked !== undefined && roleAllows(compiled, asked, scope, role);
    },
    "~compiled": compiled,
    // the types of a model exist for the compiler only, and which names are listed is known to its callers' types
  } as unknown as RoleModel<unknown, unknown, unknown, string>;
}
