import type { Types } from "./modelTypes.ts";

/** Every permission of a model. */
export type Permission<T extends Types> = keyof T["of"]["model"]["permissions"] & string;

/** Every scope in which a model has roles. */
export type Scope<T extends Types> = keyof T["of"]["model"]["roles"] & string;

/** The roles of one scope. */
export type Role<T extends Types, TScope extends Scope<T>> = T["of"]["model"]["roles"][TScope] & string;

/** The scopes below the root, which a target names. */
export type Place<T extends Types> = T["of"]["model"]["place"];

/** The scopes that a permission must be told the place of: `"project"`, or `never` when it needs none. */
export type Need<T extends Types, TPermission> = T["of"]["model"]["permissions"][TPermission &
  Permission<T>] extends infer TDefinition
  ? Extract<Place<T>, Scopes<TDefinition, "anyOf"> | Scopes<TDefinition, "allOf">>
  : never;
type Scopes<TDefinition, TMode extends string> = TDefinition extends {
  readonly [TKey in TMode]: readonly (infer TScope)[];
}
  ? TScope
  : never;

/** The target of a permission: `{ project: string }`, or `undefined` when it takes none. */
export type Target<T extends Types, TPermission> = [Need<T, TPermission>] extends [never]
  ? undefined
  : TargetAt<Need<T, TPermission>>;

/** `"project"` → `{ project: string }` */
export type TargetAt<TPlace extends string> = { readonly [TScope in TPlace]: string };

/** The permissions that are asked of exactly these scopes' places. */
export type PermissionAt<T extends Types, TPlace> = [Place<T>] extends [TPlace]
  ? IsUnion<Place<T>> extends true
    ? PermissionNeeding<T, TPlace>
    : Exclude<Permission<T>, T["of"]["model"]["untargeted"]>
  : PermissionNeeding<T, TPlace>;
type PermissionNeeding<T extends Types, TPlace> = {
  [TPermission in Permission<T>]: [Need<T, TPermission>, TPlace] extends [TPlace, Need<T, TPermission>]
    ? TPermission
    : never;
}[Permission<T>];

/** `"a" | "b"` → `true`, `"a"` → `false` */
export type IsUnion<TUnion, TEach = TUnion> = TEach extends unknown
  ? [TUnion] extends [TEach]
    ? false
    : true
  : never;

/*
 * The arguments of a question. The target stays optional in the signature and is judged with the permission, so that
 * leaving it out is answered with a sentence about the permission, never with a count of arguments.
 */

/** `"project.rename"` without a target → `"add the target: { project }"`; a known, complete question → itself. */
export type PermissionArgument<T extends Types, TPermission, TTarget> = [Permission<T>] extends [TPermission]
  ? Permission<T>
  : string extends Permission<T>
    ? TPermission
    : [TTarget] extends [undefined]
      ? [Need<T, TPermission>] extends [never]
        ? TPermission
        : `add the target: { ${Need<T, TPermission>} }`
      : TPermission;

/** The target of a model whose names are known at run time only. */
type AnyNames = { readonly [scope: string]: string } | undefined;

/** A target that the permission does not take → a sentence; one with a wrong word → the right target. */
export type TargetArgument<T extends Types, TPermission, TTarget> = [Permission<T>] extends [TPermission]
  ? TTarget
  : string extends Permission<T>
    ? AnyNames
    : [Need<T, TPermission>] extends [never]
      ? TTarget extends undefined
        ? undefined
        : `${TPermission & string} takes no target`
      : [keyof TTarget] extends [Need<T, TPermission>]
        ? TargetAt<Need<T, TPermission>>
        : `a target of ${TPermission & string} names only: ${Need<T, TPermission>}`;
