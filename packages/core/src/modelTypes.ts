/*
 * A role model's types are kept behind two named interfaces, and everything that takes a model infers them through a
 * mapped type ({@link ReadTypes}). The compiler then prints them as `{ of: { model: ... } }`, so that a wrong
 * word is answered with one short line instead of the whole model.
 *
 * They are also built for cost: with 500 permissions each pass over all names is felt in every gate's check, so the
 * only pass is the one that finds the permissions without a target.
 */

/** What the types of a model say. */
export interface ModelTypes {
  /** The permissions with their definitions. */
  permissions: object;
  /** The permissions that the root scope decides alone. */
  untargeted: PropertyKey;
  /** The scopes below the root: what a target names. */
  place: string;
  /** The roles, by scope. */
  roles: object;
  plan: string;
}

/** The types of a model, wrapped for short error messages. */
export interface Types {
  of: { model: ModelTypes };
}

/** The types of the model that a definition makes. */
export interface ModelOf<TScopes, TPermissions, TRoles, TPlan, TDecided = DecidedIn<RootOf<TScopes>>> {
  model: {
    permissions: TPermissions;
    // spelled out here, not as a type of its own: a named union would take the place of `Permission` in messages
    untargeted: {
      [TName in keyof TPermissions]: TPermissions[TName] extends TDecided ? TName : never;
    }[keyof TPermissions];
    place: string extends keyof TScopes ? string : Exclude<keyof TScopes, RootOf<TScopes>> & string;
    roles: { [TScope in keyof TRoles]: keyof TRoles[TScope] & string };
    plan: TPlan & string;
  };
}

/** `{ organization: {}, project: { within: "organization" } }` → `"organization"` */
type RootOf<TScopes> = {
  [TScope in keyof TScopes]: TScopes[TScope] extends { within: string } ? never : TScope;
}[keyof TScopes];

/** `"organization"` → what a permission that only this scope decides looks like */
type DecidedIn<TRoot> = { readonly anyOf: readonly TRoot[] } | { readonly allOf: readonly TRoot[] };

/** Reads `T` off a model, one level a step: see the note at the top. */
export type ReadTypes<T> = { [TKey in keyof T]: ReadInner<T[TKey]> };
type ReadInner<T> = { [TKey in keyof T]: T[TKey] };
