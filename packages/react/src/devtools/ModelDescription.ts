import type { AnyRoleModel } from "@rolecall/core";

/** What a tool shows of a role model: plain data, fit to be sent to another window. */
export interface ModelDescription {
  readonly root: string;
  readonly scopes: readonly { readonly name: string; readonly roles: readonly string[] }[];
  readonly permissions: readonly {
    readonly name: string;
    /** Whether a role in each of the scopes must allow it, or in any. */
    readonly mode: "allOf" | "anyOf";
    readonly scopes: readonly string[];
    readonly plans: readonly string[];
  }[];
  readonly plans: readonly string[];
}

/**
 * Describes a role model by its names.
 * @example
 * import { organizationModel } from "@rolecall/organization";
 * import { describeModel } from "@rolecall/react/devtools";
 * const json = JSON.stringify(describeModel(organizationModel));
 */
export function describeModel(model: Pick<AnyRoleModel, "definition" | "root" | "plans">): ModelDescription {
  const { scopes, permissions, roles } = model.definition;
  return {
    root: model.root,
    plans: [...model.plans],
    scopes: Object.keys(scopes).map((name) => ({ name, roles: Object.keys(roles[name] ?? {}) })),
    permissions: Object.entries(permissions).map(([name, { allOf, anyOf, plans = [] }]) => ({
      name,
      mode: allOf ? "allOf" : "anyOf",
      scopes: [...(allOf ?? anyOf)],
      plans: [...plans],
    })),
  };
}
