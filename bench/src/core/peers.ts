import { createMongoAbility } from "@casl/ability";
import { createAccessControl } from "better-auth/plugins/access";
import { createPermix } from "permix";
import { cellsOf, names } from "./model.ts";

/** A permission as the peers take it: a resource and what is done with it. */
export interface Pair {
  readonly name: string;
  readonly resource: string;
  readonly action: string;
}

/** The 67 permissions as pairs. The peers read a point in a name as a path, so a resource has none. */
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

/** What a role may, for @casl/ability. */
export const caslRules = (role: string) =>
  Object.entries(actionsBy(pairs.filter((pair) => allows(role, pair)))).map(([subject, action]) => ({
    action,
    subject,
  }));

/** What a role may, as an ability of @casl/ability. */
export const caslAbility = (role: string) => createMongoAbility(caslRules(role));

const control = createAccessControl<Record<string, string[]>>(actionsBy(pairs));
/** What a role may, as a role of better-auth. */
export const betterAuthRole = (role: string) =>
  control.newRole(actionsBy(pairs.filter((pair) => allows(role, pair))));

/** Permissions whose names are known at run time only, as permix has them. */
export type Permissions = Record<string, string[]>;

/** What a role may, as rules of permix. */
export function permixRules(role: string) {
  const rules: Record<string, Record<string, boolean>> = {};
  for (const pair of pairs) (rules[pair.resource] ??= {})[pair.action] = allows(role, pair);
  return rules;
}

/** What a role may, in permix. */
export function permixOf(role: string) {
  const permix = createPermix<Permissions>();
  permix.setup(permixRules(role));
  return permix;
}
