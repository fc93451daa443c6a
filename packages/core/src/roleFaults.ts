import type { RoleDefinition, RoleModelDefinition } from "./definition.ts";
import type { FaultList } from "./FaultList.ts";

/** Adds what is wrong with the roles of a definition, and returns every permission that some role holds. */
export function roleFaults(definition: RoleModelDefinition, faults: FaultList): ReadonlySet<string> {
  const scopes = Object.keys(definition.scopes);
  const roots = scopes.filter((scope) => definition.scopes[scope]?.within === undefined);
  const permissions = new Map(Object.entries(definition.permissions));
  const roles = new Map(
    Object.entries(definition.roles).map(([scope, own]) => [scope, new Map(Object.entries(own))]),
  );
  const namesIn = (scope: string) => [...(roles.get(scope)?.keys() ?? [])];
  const held = new Set<string>();

  const permitted = (scope: string, names: readonly string[], path: string) => {
    faults.repeated(names, path);
    for (const [at, name] of names.entries()) {
      const permission = permissions.get(name);
      if (!permission)
        faults.add(
          "unknown_permission",
          `${path}[${at}]`,
          `no permission is called "${name}"; define it or correct the name`,
        );
      else if (!(permission.allOf ?? permission.anyOf ?? []).includes(scope))
        faults.add(
          "permission_out_of_scope",
          `${path}[${at}]`,
          `"${name}" is not decided in scope "${scope}"; add the scope to it or remove it here`,
        );
      else held.add(name);
    }
  };

  const confers = (scope: string, { confers: given = {} }: RoleDefinition, path: string) => {
    for (const [to, role] of Object.entries(given))
      if (!roots.includes(scope) || roots.includes(to))
        faults.add(
          "confers_from_root",
          `${path}.confers`,
          "only roles of the root scope confer roles, in scopes within it; remove it",
        );
      else if (!faults.unknown("scope", to, scopes, `${path}.confers.${to}`))
        faults.unknown("role", role, namesIn(to), `${path}.confers.${to}`);
  };

  const cycle = (scope: string, name: string) => {
    const seen = new Set<string>();
    const reaches = (from: string): boolean =>
      (roles.get(scope)?.get(from)?.extends ?? []).some((parent) => {
        if (parent === name) return true;
        if (seen.has(parent)) return false;
        seen.add(parent);
        return reaches(parent);
      });
    return reaches(name);
  };

  for (const [scope, own] of roles) {
    faults.unknown("scope", scope, scopes, `roles.${scope}`);
    for (const [name, role] of own) {
      const path = `roles.${scope}.${name}`;
      permitted(scope, role.permissions, `${path}.permissions`);
      for (const [plan, more] of Object.entries(role.onPlan ?? {})) {
        faults.unknownPlans([plan], definition.plans, `${path}.onPlan`);
        permitted(scope, more, `${path}.onPlan.${plan}`);
      }
      faults.repeated(role.plans, `${path}.plans`);
      faults.unknownPlans(role.plans, definition.plans, `${path}.plans`);
      faults.repeated(role.extends, `${path}.extends`);
      for (const [at, parent] of (role.extends ?? []).entries())
        faults.unknown("role", parent, namesIn(scope), `${path}.extends[${at}]`);
      if (cycle(scope, name))
        faults.add("role_cycle", path, `"${name}" extends itself; remove one "extends"`);
      confers(scope, role, path);
    }
  }
  return held;
}
