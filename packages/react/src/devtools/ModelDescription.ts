import type { AnyRoleModel } from "@rolecall/core";

/** A role model for developer tools: plain data that can be sent to another window. */
export interface ModelDescription {
  /** The name of the root scope. */
  readonly root: string;
  /** The scopes with their roles, the root first. */
  readonly scopes: readonly { readonly name: string; readonly roles: readonly string[] }[];
  /** The permissions in the order of the model. */
  readonly permissions: readonly {
    /** The name of the scope or permission. */
    readonly name: string;
    /** Whether a role in each of the scopes must allow it, or in any one. */
    readonly mode: "allOf" | "anyOf";
    /** The scopes with their roles, the root first. */
    readonly scopes: readonly string[];
    /** The plans on which it exists, or all plans of the model. Empty for a model without plans. */
    readonly plans: readonly string[];
  }[];
  /** The plans on which it exists, or all plans of the model. Empty for a model without plans. */
  readonly plans: readonly string[];
}

/**
 * Describes a role model as plain data.
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
