import type { CompiledModel } from "./compileModel.ts";
import type { PermissionDefinition, RoleModelDefinition } from "./definition.ts";
import type { ModelOf, ReadTypes, Types } from "./modelTypes.ts";
import type { Permission, Role, Scope, Target } from "./permissionTypes.ts";

/**
 * A role model: all scopes, permissions and roles, and how they combine. Made by {@link defineRoleModel} or
 * {@link parseRoleModel}; immutable.
 */
export interface RoleModel<TScopes, TPermissions, TRoles, TPlan> {
  /** The plain data that the model was made of. It can be stored as JSON. */
  readonly definition: RoleModelDefinition;
  /** The scope that is within no other. A snapshot is about one place of it. */
  readonly root: string;
  /** Every scope, in the order of the definition. */
  readonly scopes: readonly (keyof TScopes & string)[];
  /** Every permission, in the order of the definition. */
  readonly permissions: readonly (keyof TPermissions & string)[];
  /** Every plan that the model names. */
  readonly plans: readonly (TPlan & string)[];
  /** Lists the roles of a scope, in the order of the definition. */
  roles<TScope extends keyof TRoles & string>(scope: TScope): readonly (keyof TRoles[TScope] & string)[];
  /**
   * * Returns whether a role alone can ever allow a permission, on some plan and in some place, roles that it confers
   * included. To check a person, use {@link createAccess}.
   */
  allows<TScope extends keyof TRoles & string, const TPermission extends string>(
    scope: TScope,
    role: keyof TRoles[TScope] & string,
    // a sentence, because the compiler would print hundreds of names
    permission: TPermission extends keyof TPermissions ? TPermission : `${TPermission} is no permission`,
  ): boolean;
  /** Types only; absent at run time. */
  readonly "~types": { of: ModelOf<TScopes, TPermissions, TRoles, TPlan> };
  /** For the packages of Rolecall; may change in any release. */
  readonly "~compiled": CompiledModel;
}

/** A role model whose names are known only at run time, as {@link parseRoleModel} returns it. */
export type AnyRoleModel = RoleModel<
  Record<string, { readonly within?: string }>,
  Record<string, PermissionDefinition>,
  Record<string, Record<string, unknown>>,
  string
>;

/** The parameter type of a function that works with any model. `TTypes` is inferred; you never write it. */
export interface ModelLike<TTypes> {
  readonly "~types": ReadTypes<TTypes>;
  readonly "~compiled": CompiledModel;
}

/**
 * The permissions of a model.
 * @example
 * import { defineRoleModel, type PermissionOf } from "@rolecall/core";
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 * const permission: PermissionOf<typeof model> = "team.create";
 */
export type PermissionOf<TModel> = TModel extends { "~types": ReadTypes<infer T extends Types> }
  ? Permission<T>
  : never;

/** The scopes of a model. */
export type ScopeOf<TModel> = TModel extends { "~types": ReadTypes<infer T extends Types> }
  ? Scope<T>
  : never;

/** The roles of one scope of a model: `RoleOf<typeof model, "project">`. */
export type RoleOf<TModel, TScope extends ScopeOf<TModel>> = TModel extends {
  "~types": ReadTypes<infer T extends Types>;
}
  ? Role<T, Extract<TScope, Scope<T>>>
  : never;

/** The plans of a model; `string` if it lists none. */
export type PlanOf<TModel> = TModel extends { "~types": ReadTypes<infer T extends Types> }
  ? T["of"]["model"]["plan"]
  : never;

/** The target of a permission: `{ project: string }`, or `undefined` if it takes none. */
export type TargetOf<TModel, TPermission extends PermissionOf<TModel>> = TModel extends {
  "~types": ReadTypes<infer T extends Types>;
}
  ? Target<T, TPermission>
  : never;
