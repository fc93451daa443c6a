import type { Verdict } from "./Decision.ts";
import type { RoleDefinition, RoleModelDefinition } from "./definition.ts";
import { RolecallError } from "./RolecallError.ts";

/** A permission, ready to be asked. */
export interface CompiledPermission {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Every scope must grant it, not any one. */
  readonly all: boolean;
  /** The scopes below the root, whose places a question about it names. */
  readonly places: readonly string[];
  readonly plans: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

/** A role model with its names looked up. */
export interface CompiledModel {
  readonly root: string;
  readonly scopes: readonly string[];
  readonly permissions: ReadonlyMap<string, CompiledPermission>;
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, RoleDefinition>>;
  readonly plans: readonly string[];
  /** The answers found so far, by plan and by what is held: people who hold the same share them. */
  readonly answers: Map<string, Map<string, Verdict>>;
}

/**
 * Compiles a definition. Every page carries this, so it refuses only what could not be decided; what is wrong without
 * harm (a permission listed twice) is found by the compiler or by `modelFaults`, with how to mend it.
 */
export function compileModel(definition: RoleModelDefinition): CompiledModel {
  const scopes = Object.keys(definition.scopes);
  const roots = scopes.filter((scope) => definition.scopes[scope]?.within === undefined);
  const [root = refuse("root_scope", "scopes")] = roots;
  if (roots.length > 1) refuse("root_scope", "scopes");

  const permissions = new Map(
    Object.entries(definition.permissions).map(([name, { anyOf, allOf, plans, sources }]) => {
      const deciding = allOf ?? anyOf ?? [];
      // with no scope to fail it, "all" would be true of everyone
      if (deciding.length === 0) refuse("no_scope", name);
      const places = deciding.filter((scope) => scope !== root);
      return [name, { name, scopes: deciding, all: !!allOf, places, plans, sources }];
    }),
  );

  const plans = new Set(definition.plans);
  for (const { plans: on = [] } of permissions.values()) for (const plan of on) plans.add(plan);
  const roles = new Map(
    Object.entries(definition.roles).map(([scope, own]) => [scope, new Map(Object.entries(own))]),
  );
  const held = new Set<string>();
  const check = (scope: string, name: string, open: readonly string[]) => {
    const path = `${scope}.${name}`;
    const role = roles.get(scope)?.get(name) ?? refuse("unknown_role", path);
    if (open.includes(path)) refuse("role_cycle", path);
    const { permissions: own, onPlan = {}, confers = {}, extends: parents = [] } = role;
    if (new Set(own).size < own.length) refuse("duplicate", path);
    for (const each of [own, ...Object.values(onPlan)].flat()) held.add(each);
    for (const plan of [...Object.keys(onPlan), ...(role.plans ?? [])]) plans.add(plan);
    for (const parent of parents) check(scope, parent, [...open, path]);
    for (const [to, given] of Object.entries(confers)) check(to, given, [...open, path]);
  };
  for (const [scope, own] of roles) for (const name of own.keys()) check(scope, name, []);
  for (const name of held) if (!permissions.has(name)) refuse("unknown_permission", name);
  for (const name of permissions.keys()) if (!held.has(name)) refuse("permission_unheld", name);
  return { root, scopes, permissions, roles, plans: [...plans], answers: new Map() };
}

function refuse(code: string, path: string): never {
  const message = "parseRoleModel(definition) lists every fault and how to fix it";
  throw new RolecallError("model_invalid", "Invalid role model", [{ code, path, message }]);
}
