import { createMongoAbility } from "@casl/ability";
import { createAccessControl } from "better-auth/plugins/access";
import { createPermix } from "permix";
import { cellsOf, names } from "./model.ts";

/** A permission as the peers take it: a resource and an action. */
export interface Pair {
  readonly name: string;
  readonly resource: string;
  readonly action: string;
}

/** The 67 permissions as pairs. The peers read a dot in a name as a path, so resource names have none. */
export const pairs: readonly Pair[] = names.map((name) => {
  const cut = name.lastIndexOf(".");
  return { name, resource: name.slice(0, cut).replaceAll(".", "_"), action: name.slice(cut + 1) };
});

const allows = (role: string, { name }: Pair) => cellsOf.get(role)?.has(name) ?? false;
const actionsBy = (chosen: readonly Pair[]) => {
  const actions: Record<string, string[]> = {};
  for (const { resource, action } of chosen) (actions[resource] ??= []).push(action);
  return actions;
};

/** The permissions of a role as rules of @casl/ability. */
export const caslRules = (role: string) =>
  Object.entries(actionsBy(pairs.filter((pair) => allows(role, pair)))).map(([subject, action]) => ({
    action,
    subject,
  }));

/** The permissions of a role as an ability of @casl/ability. */
export const caslAbility = (role: string) => createMongoAbility(caslRules(role));

const control = createAccessControl<Record<string, string[]>>(actionsBy(pairs));
/** The permissions of a role as a role of better-auth. */
export const betterAuthRole = (role: string) =>
  control.newRole(actionsBy(pairs.filter((pair) => allows(role, pair))));

/** Permissions in the form of permix, with names that are only known at run time. */
export type Permissions = Record<string, string[]>;

/** The permissions of a role as rules of permix. */
export function permixRules(role: string) {
  const rules: Record<string, Record<string, boolean>> = {};
  for (const pair of pairs) (rules[pair.resource] ??= {})[pair.action] = allows(role, pair);
  return rules;
}

/** The permissions of a role, set up in permix. */
export function permixOf(role: string) {
  const permix = createPermix<Permissions>();
  permix.setup(permixRules(role));
  return permix;
}
