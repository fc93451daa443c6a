import type { TableModel } from "./roleModelTable.ts";

/** The roles that have a say in each permission, by scope. */
export interface DecidingRoles {
  readonly [permission: string]: { readonly [scope: string]: readonly string[] };
}

/**
 * Lists for each permission the roles that have a say in it: those of the scopes that decide it, and those that confer
 * one that allows it.
 */
export function decidingRoles({ definition, allows }: TableModel): DecidingRoles {
  return Object.fromEntries(
    Object.entries(definition.permissions).map(([permission, { anyOf = [], allOf = anyOf }]) => [
      permission,
      Object.fromEntries(
        Object.entries(definition.roles)
          .map(([scope, roles]) => {
            const names = Object.keys(roles);
            const isDeciding = allOf.includes(scope);
            return [
              scope,
              isDeciding ? names : names.filter((role) => allows(scope, role, permission)),
            ] as const;
          })
          .filter(([, roles]) => roles.length > 0),
      ),
    ]),
  );
}
