import type { RoleModelDefinition } from "./definition.ts";
import type { Fault } from "./RolecallError.ts";

/** A permission, ready to be judged. */
export interface CompiledPermission {
  readonly index: number;
  readonly scopes: readonly string[];
  /** Every scope must grant it, not any one. */
  readonly all: boolean;
  /** The scopes whose place a question about it names. */
  readonly places: readonly string[];
  readonly plans: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

/** A role with what it inherits. */
export interface CompiledRole {
  readonly name: string;
  readonly permissions: ReadonlySet<number>;
  readonly onPlan: ReadonlyMap<string, ReadonlySet<number>>;
  /** The roles that it gives in every place of a scope. */
  readonly confers: ReadonlyMap<string, readonly CompiledRole[]>;
}

/** A role model as tables. */
export interface CompiledModel {
  readonly root: string;
  /** The scopes below the root. */
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly permissions: readonly CompiledPermission[];
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, CompiledRole>>;
  readonly plans: readonly string[];
  allows(scope: string, role: string, permission: string): boolean;
}

/** Turns a definition into tables and lists everything that is wrong with it. */
export function compileModel(definition: RoleModelDefinition): {
  compiled: CompiledModel;
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const fault = (code: string, path: string, message: string) => void faults.push({ code, path, message });
  const once = (names: readonly string[] | undefined, path: string) =>
    names?.filter((name, at) => {
      const again = names.indexOf(name) < at;
      if (again) fault("duplicate", `${path}[${at}]`, `"${name}" is listed twice; remove one`);
      return !again;
    });

  const scopes = Object.keys(definition.scopes);
  const roots = scopes.filter((scope) => definition.scopes[scope]?.within === undefined);
  const root = roots[0] ?? "";
  if (roots.length !== 1)
    fault(
      "root_scope",
      "scopes",
      `exactly one scope is within no other, here: ${roots.join(", ") || "none"}; add or remove "within"`,
    );
  for (const scope of scopes) {
    const seen = [scope];
    for (let at = definition.scopes[scope]?.within; at !== undefined; at = definition.scopes[at]?.within) {
      if (!Object.hasOwn(definition.scopes, at))
        fault(
          "unknown_scope",
          `scopes.${scope}.within`,
          `no scope is called "${at}"; use one of: ${scopes.join(", ")}`,
        );
      else if (seen.includes(at))
        fault("scope_cycle", `scopes.${scope}`, `"${scope}" is within itself; make one scope the root`);
      else {
        seen.push(at);
        continue;
      }
      break;
    }
  }

  const plans = new Set(once(definition.plans, "plans"));
  const knownPlans = (names: readonly string[] | undefined, path: string) => {
    for (const plan of names ?? [])
      if (definition.plans && !definition.plans.includes(plan))
        fault(
          "unknown_plan",
          path,
          `no plan is called "${plan}"; use one of: ${definition.plans.join(", ")}`,
        );
      else plans.add(plan);
    return names;
  };

  const names = Object.keys(definition.permissions);
  const index = new Map(names.map((name, at) => [name, at]));
  const permissions = names.map((name, at): CompiledPermission => {
    const path = `permissions.${name}`;
    const { anyOf, allOf, plans: on, sources } = definition.permissions[name] ?? { anyOf: [] };
    const mode = allOf ? "allOf" : "anyOf";
    const deciding = once(allOf ?? anyOf, `${path}.${mode}`) ?? [];
    if (deciding.length === 0)
      fault("no_scope", path, "no scope decides it; list at least one in anyOf or allOf");
    for (const scope of deciding)
      if (!scopes.includes(scope))
        fault(
          "unknown_scope",
          `${path}.${mode}`,
          `no scope is called "${scope}"; use one of: ${scopes.join(", ")}`,
        );
    return {
      index: at,
      scopes: deciding,
      all: mode === "allOf",
      places: deciding.filter((scope) => scope !== root),
      plans: once(knownPlans(on, `${path}.plans`), `${path}.plans`),
      sources: once(sources, `${path}.sources`),
    };
  });

  const held = new Set<number>();
  const roles = new Map(
    Object.keys(definition.roles).map((scope) => [scope, new Map<string, CompiledRole>()]),
  );
  const indexes = (scope: string, list: readonly string[] | undefined, path: string) =>
    (once(list, path) ?? []).flatMap((name, at) => {
      const found = index.get(name);
      if (found === undefined)
        fault(
          "unknown_permission",
          `${path}[${at}]`,
          `no permission is called "${name}"; define it or correct the name`,
        );
      else if (!permissions[found]?.scopes.includes(scope))
        fault(
          "permission_out_of_scope",
          `${path}[${at}]`,
          `"${name}" is not decided in scope "${scope}"; add the scope to it or remove it here`,
        );
      else held.add(found);
      return found ?? [];
    });

  const resolve = (
    scope: string,
    name: string,
    path: string,
    within: readonly string[],
  ): CompiledRole | undefined => {
    const known = roles.get(scope);
    const own = Object.hasOwn(definition.roles, scope) ? definition.roles[scope] : undefined;
    const source = own && Object.hasOwn(own, name) ? own[name] : undefined;
    if (!known || !own || !source) {
      fault(
        "unknown_role",
        path,
        `scope "${scope}" has no role "${name}"; use one of: ${Object.keys(own ?? {}).join(", ") || "none"}`,
      );
      return undefined;
    }
    if (within.includes(name)) {
      fault(
        "role_cycle",
        path,
        `${[...within, name].join(" extends ")}; a role can't hold itself, remove one "extends"`,
      );
      return undefined;
    }
    const done = known.get(name);
    if (done) return done;
    const at = `roles.${scope}.${name}`;
    const all = new Set(indexes(scope, source.permissions, `${at}.permissions`));
    const onPlan = new Map<string, Set<number>>();
    const addOnPlan = (plan: string, more: Iterable<number>) =>
      onPlan.set(plan, new Set([...(onPlan.get(plan) ?? []), ...more]));
    const confers = new Map<string, CompiledRole[]>();
    const addConfers = (to: string, more: readonly CompiledRole[]) =>
      confers.set(to, [...(confers.get(to) ?? []), ...more]);
    for (const plan of knownPlans(Object.keys(source.onPlan ?? {}), `${at}.onPlan`) ?? [])
      addOnPlan(plan, indexes(scope, source.onPlan?.[plan], `${at}.onPlan.${plan}`));
    once(knownPlans(source.plans, `${at}.plans`), `${at}.plans`);
    for (const to of Object.keys(source.confers ?? {})) {
      if (scope !== root || to === root)
        fault(
          "confers_from_root",
          `${at}.confers`,
          `only roles of "${root}" confer roles, and in the scopes within it; remove it`,
        );
      else {
        const given = resolve(to, source.confers?.[to] ?? "", `${at}.confers.${to}`, []);
        if (given) addConfers(to, [given]);
      }
    }
    for (const [parentAt, parentName] of (once(source.extends, `${at}.extends`) ?? []).entries()) {
      const parent = resolve(scope, parentName, `${at}.extends[${parentAt}]`, [...within, name]);
      for (const permission of parent?.permissions ?? []) all.add(permission);
      for (const [plan, more] of parent?.onPlan ?? []) addOnPlan(plan, more);
      for (const [to, given] of parent?.confers ?? []) addConfers(to, given);
    }
    const role = { name, permissions: all, onPlan, confers };
    known.set(name, role);
    return role;
  };
  for (const scope of Object.keys(definition.roles)) {
    if (!scopes.includes(scope))
      fault(
        "unknown_scope",
        `roles.${scope}`,
        `no scope is called "${scope}"; use one of: ${scopes.join(", ")}`,
      );
    for (const name of Object.keys(definition.roles[scope] ?? {}))
      resolve(scope, name, `roles.${scope}.${name}`, []);
  }
  for (const name of names)
    if (!held.has(index.get(name) ?? -1))
      fault(
        "permission_unheld",
        `permissions.${name}`,
        "no role holds this permission, so nobody ever could; list it in a role or remove it",
      );

  // roles are listed in the order of the definition, not in the order in which they were needed
  for (const [scope, known] of roles)
    roles.set(
      scope,
      new Map(
        Object.keys(definition.roles[scope] ?? {}).flatMap((name) => {
          const role = known.get(name);
          return role ? [[name, role] as const] : [];
        }),
      ),
    );

  const allows = (scope: string, name: string, permission: string): boolean => {
    const asked = permissions[index.get(permission) ?? -1];
    const role = roles.get(scope)?.get(name);
    if (!asked || !role) return false;
    const holds = (held: CompiledRole) =>
      held.permissions.has(asked.index) || [...held.onPlan.values()].some((more) => more.has(asked.index));
    if (asked.scopes.includes(scope) && holds(role)) return true;
    if (asked.all || (asked.sources && !asked.sources.includes(root))) return false;
    return asked.places.some((place) => role.confers.get(place)?.some(holds));
  };
  return {
    compiled: {
      root,
      places: scopes.filter((scope) => scope !== root),
      names,
      index,
      permissions,
      roles,
      plans: [...plans],
      allows,
    },
    faults,
  };
}
