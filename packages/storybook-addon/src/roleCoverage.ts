import type { ModelDescription } from "@rolecall/react/devtools";
import type { ShownPairs } from "./ShownPairs.ts";

/** Which permissions stories have checked as which roles. */
export interface RoleCoverage {
  readonly shown: number;
  readonly total: number;
  /** The decisions seen, by permission, scope and role; an empty list where no story has checked it. */
  readonly permissions: {
    readonly [permission: string]: {
      readonly [scope: string]: { readonly [role: string]: readonly string[] };
    };
  };
}

/** Sums up what stories have checked of one model. */
export function roleCoverage(model: ModelDescription, all: readonly ShownPairs[]): RoleCoverage {
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
        model.scopes.map(({ name: scope, roles }) => [
          scope,
          Object.fromEntries(roles.map((role) => [role, answers(name, scope, role)])),
        ]),
      ),
    ]),
  );
  const cells = Object.values(permissions).flatMap((scopes) => Object.values(scopes).flatMap(Object.values));
  return { shown: cells.filter((found) => found.length > 0).length, total: cells.length, permissions };
}

/** Formats the coverage as lines for a terminal. */
export function coverageLines(
  { shown, total, permissions }: RoleCoverage,
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
    ...roles.map(({ scope, role }) => {
      const of = names.filter((name) => (permissions[name]?.[scope]?.[role] ?? []).length > 0).length;
      return `  ${`${scope} ${role}`.padEnd(width)}  ${of} of ${names.length} permissions`;
    }),
    ...(never.length > 0 ? [`  Not shown with any role: ${never.join(", ")}`] : []),
  ];
}
