import { roleModelOf } from "./defineRoleModel.ts";
import type { RoleModelDefinition } from "./definition.ts";
import { modelFaults } from "./modelFaults.ts";
import { type Fault, RolecallError } from "./RolecallError.ts";
import type { AnyRoleModel } from "./RoleModel.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === "string");

/**
 * Reads a role model from data, such as JSON.
 *
 * @throws RolecallError `model_invalid` with every fault and its path: `not_an_object`, `not_a_list`,
 * `unknown_permission`, `unknown_role`, `unknown_scope`, `role_cycle`, `permission_unheld`, `duplicate`, …
 * @example
 * import { parseRoleModel } from "@rolecall/core";
 * export const read = (json: string) => parseRoleModel(JSON.parse(json));
 */
export function parseRoleModel(value: unknown): AnyRoleModel {
  const faults: Fault[] = [];
  const object = (part: unknown, path: string): Record<string, unknown> => {
    if (isObject(part)) return part;
    faults.push({
      code: "not_an_object",
      path,
      message: "this must be an object of names; correct or add it",
    });
    return {};
  };
  const list = (part: unknown, path: string) => {
    if (part !== undefined && !isNames(part))
      faults.push({ code: "not_a_list", path, message: "this must be a list of names; correct it" });
  };
  const model = object(value, "");
  list(model["plans"], "plans");
  for (const [scope, part] of Object.entries(object(model["scopes"], "scopes"))) {
    const within = object(part, `scopes.${scope}`)["within"];
    if (within !== undefined && typeof within !== "string")
      faults.push({
        code: "not_a_name",
        path: `scopes.${scope}.within`,
        message: "this must be the name of a scope; correct it",
      });
  }
  for (const [name, part] of Object.entries(object(model["permissions"], "permissions"))) {
    const path = `permissions.${name}`;
    const permission = object(part, path);
    for (const key of ["anyOf", "allOf", "plans", "sources"]) list(permission[key], `${path}.${key}`);
    if ((permission["anyOf"] === undefined) === (permission["allOf"] === undefined))
      faults.push({
        code: "no_mode",
        path,
        message: `a permission needs either "anyOf" or "allOf"`,
      });
  }
  for (const [scope, roles] of Object.entries(object(model["roles"], "roles")))
    for (const [name, part] of Object.entries(object(roles, `roles.${scope}`))) {
      const path = `roles.${scope}.${name}`;
      const role = object(part, path);
      list(role["permissions"] ?? null, `${path}.permissions`);
      for (const key of ["extends", "plans"]) list(role[key], `${path}.${key}`);
      for (const [plan, more] of Object.entries(object(role["onPlan"] ?? {}, `${path}.onPlan`)))
        list(more, `${path}.onPlan.${plan}`);
      for (const [to, given] of Object.entries(object(role["confers"] ?? {}, `${path}.confers`)))
        if (typeof given !== "string")
          faults.push({
            code: "not_a_name",
            path: `${path}.confers.${to}`,
            message: "this must be the name of a role; correct it",
          });
    }
  // only what has the right shape can be read for its meaning, and then it is a definition
  const definition = value as RoleModelDefinition;
  if (faults.length === 0) faults.push(...modelFaults(definition));
  if (faults.length > 0) throw new RolecallError("model_invalid", "Invalid role model", faults);
  // names from data are known as strings only
  return roleModelOf(definition) as unknown as AnyRoleModel;
}
