import { parseRoleModel, type Snapshot } from "@rolecall/core";
import { corePermissions, organizationModel } from "@rolecall/organization";

/** The 67 permissions. */
export const names: readonly string[] = corePermissions;
/** The four roles. */
export const roles: readonly string[] = organizationModel.roles("organization");

const cells: [string, Set<string>][] = organizationModel
  .roles("organization")
  .map((role) => [
    role,
    new Set(corePermissions.filter((name) => organizationModel.allows("organization", role, name))),
  ]);
const member = cells.find(([role]) => role === "member")?.[1] ?? [];
const unheld = names.filter((name) => !cells.some(([, allowed]) => allowed.has(name)));

/** A fifth role: a member who also has the one permission that none of the four roles has. */
export const oneMore = "memberAndOneMore";

/** The permissions of each role, which every contender has to reproduce. */
export const cellsOf = new Map<string, ReadonlySet<string>>([
  ...cells,
  [oneMore, new Set([...member, ...unheld])],
]);

/** The same cells as a model with one scope. */
export const definitionOf = (scope: string) => ({
  permissions: Object.fromEntries(names.map((name) => [name, { anyOf: [scope] }])),
  roles: Object.fromEntries([...cellsOf].map(([role, allowed]) => [role, { permissions: [...allowed] }])),
});

const flat = definitionOf("organization");
/** The cells as a model in which no permission takes a target. */
export const flatModel = parseRoleModel({
  scopes: { organization: {} },
  permissions: flat.permissions,
  roles: { organization: flat.roles },
});

const placed = definitionOf("project");
/** The cells as a model in which every permission takes a project as its target. */
export const projectModel = parseRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: placed.permissions,
  roles: { organization: {}, project: placed.roles },
});

/** A person with one organization role. */
export const personAs = (role: string, version = 1): Snapshot => ({
  subject: "ada",
  root: "acme",
  version,
  grants: [{ scope: "organization", id: "acme", role, source: "organization" }],
});

/** Generates pseudo-random numbers below a bound, the same in every run. */
export function mixedNumbers(count: number, bound: number): number[] {
  let seed = 1;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    // the low bits of such a sequence have a short period
    return (seed >>> 12) % bound;
  });
}

/** A person with a role in each of many projects, in mixed order. */
export const personInProjects = (count: number): Snapshot => ({
  subject: "ada",
  root: "acme",
  version: 1,
  grants: mixedNumbers(count, roles.length).map((number, at) => ({
    scope: "project",
    id: `project-${at}`,
    role: roles[number] ?? "",
    source: "individual",
  })),
});
