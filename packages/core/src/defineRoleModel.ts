import { compileModel } from "./compileModel.ts";
import type { RoleModelDefinition } from "./definition.ts";
import { RolecallError } from "./RolecallError.ts";
import type { RoleModel } from "./RoleModel.ts";

type Scopes = { readonly [scope: string]: { readonly within?: string | undefined } };

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

/** `{ "team.create": …, "team.delete": … }` of which roles hold only the first → `{ "team.delete": "no role …" }` */
type Unheld<TPermissions, THeld> = [keyof TPermissions] extends [THeld]
  ? unknown
  : { readonly [TName in Exclude<keyof TPermissions, THeld>]: "no role holds this permission" };

/**
 * Defines a role model. The compiler checks every name in it; what it can't see (a circle of roles, a permission
 * listed twice) is refused when the line runs.
 *
 * @throws RolecallError with all faults: `role_cycle`, `duplicate`, `permission_out_of_scope` and the codes of
 * {@link parseRoleModel}.
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
  const TScopes extends Scopes,
  const TPermissions extends Permissions<keyof TScopes, TPlan>,
  TRoles extends { readonly [TScope in keyof TScopes]: unknown },
  const THeld extends keyof TPermissions,
  const TPlan extends string = string,
>(definition: {
  readonly plans?: readonly TPlan[] | undefined;
  readonly scopes: TScopes;
  readonly permissions: TPermissions & Unheld<TPermissions, THeld>;
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

/** Compiles a definition of the right shape, or throws every fault. */
export function roleModelOf(definition: RoleModelDefinition): RoleModel<unknown, unknown, unknown, string> {
  const { compiled, faults } = compileModel(definition);
  if (faults.length > 0) throw new RolecallError("model_invalid", "This role model was refused", faults);
  return {
    definition,
    root: compiled.root,
    // names are strings; which ones is known to the callers' types only
    scopes: Object.keys(definition.scopes) as never[],
    // as above
    permissions: compiled.names as never[],
    plans: compiled.plans,
    // as above
    roles: (scope: string) => [...(compiled.roles.get(scope)?.keys() ?? [])] as never[],
    allows: compiled.allows,
    "~compiled": compiled,
    // the types of a model exist for the compiler only
  } as unknown as RoleModel<unknown, unknown, unknown, string>;
}
