import type { ModelDescription } from "@rolecall/react/devtools";
import type { DecidingRoles } from "./decidingRoles.ts";
import type { ShownPairs } from "./ShownPairs.ts";

/** Which permissions stories have checked as which roles. */
export interface RoleCoverage {
  /** How many of the pairs below some story has checked. */
  readonly shown: number;
  /** How many pairs of a permission and a role that has a say in it there are. */
  readonly total: number;
  /** How many pairs there are whose role has no say in the permission, so that there is nothing to show. */
  readonly apart: number;
  /** The decisions seen, by permission, scope and role; an empty list where no story has checked it. */
  readonly permissions: {
    readonly [permission: string]: {
      readonly [scope: string]: { readonly [role: string]: readonly string[] };
    };
  };
}

/** Sums up what stories have checked of one model. */
export function roleCoverage(
  model: ModelDescription,
  deciding: DecidingRoles,
  all: readonly ShownPairs[],
): RoleCoverage {
  const seen = new Map<string, Set<string>>();
  for (const { pairs } of all)
    for (const { permission, scope, role, status } of pairs) {
      const key = JSON.stringify([permission, scope, role]);
      seen.set(key, (seen.get(key) ?? new Set()).add(status));
    }
  const answers = (...key: readonly string[]) => [...(seen.get(JSON.stringify(key)) ?? [])].toSorted();
  const permissions = Object.fromEntries(
    model.permissions.map(({ name }) => [
      name,
      Object.fromEntries(
        Object.entries(deciding[name] ?? {}).map(([scope, roles]) => [
          scope,
          Object.fromEntries(roles.map((role) => [role, answers(name, scope, role)])),
        ]),
      ),
    ]),
  );
  const cells = Object.values(permissions).flatMap((scopes) => Object.values(scopes).flatMap(Object.values));
  const everyPair = model.permissions.length * model.scopes.flatMap(({ roles }) => roles).length;
  return {
    shown: cells.filter((found) => found.length > 0).length,
    total: cells.length,
    apart: everyPair - cells.length,
    permissions,
  };
}

/** Lists the pairs that no story has checked: `org.delete as organization owner`. */
export const missingPairs = ({ permissions }: RoleCoverage): string[] =>
  Object.entries(permissions).flatMap(([name, scopes]) =>
    Object.entries(scopes).flatMap(([scope, roles]) =>
      Object.entries(roles)
        .filter(([, found]) => found.length === 0)
        .map(([role]) => `${name} as ${scope} ${role}`),
    ),
  );

/** Formats the coverage as lines for a terminal. */
export function coverageLines(
  { shown, total, apart, permissions }: RoleCoverage,
  model: ModelDescription,
): string[] {
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.floor((100 * part) / whole));
  const roles = model.scopes.flatMap(({ name, roles: held }) => held.map((role) => ({ scope: name, role })));
  const names = Object.keys(permissions);
  const width = Math.max(0, ...roles.map(({ scope, role }) => `${scope} ${role}`.length));
  const never = names.filter((name) =>
    roles.every(({ scope, role }) => (permissions[name]?.[scope]?.[role] ?? []).length === 0),
  );
  return [
    `Stories have shown ${shown} of ${total} pairs of permission and role (${percent(shown, total)} %).`,
    ...(apart > 0 ? [`In ${apart} more pairs the role has no say in the permission.`] : []),
    ...roles.map(({ scope, role }) => {
      const found = names.flatMap((name) => {
        const answers = permissions[name]?.[scope]?.[role];
        return answers === undefined ? [] : [answers.length > 0];
      });
      const of = found.filter(Boolean).length;
      return `  ${`${scope} ${role}`.padEnd(width)}  ${of} of ${found.length} permissions`;
    }),
    ...(never.length > 0 ? [`  Not shown with any role: ${never.join(", ")}`] : []),
  ];
}
