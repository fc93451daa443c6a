import type { ModelLabels } from "@rolecall/core/messages";
import { organizationModel } from "./organizationModel.ts";
import { organizationRoleDetails, projectRoleDetails } from "./organizationRoleDetails.ts";
import { permissionDetails } from "./permissionDetails.ts";

const labelsOf = (details: { readonly [name: string]: { readonly label: string } }) =>
  Object.fromEntries(Object.entries(details).map(([name, { label }]) => [name, label]));

/**
 * The labels of the model's permissions, roles and plans in the form that `formatDenial` takes.
 * @example
 * import { createAccess } from "@rolecall/core";
 * import { formatDenial } from "@rolecall/core/messages";
 * import { organizationLabels, organizationModel } from "@rolecall/organization";
 *
 * const access = createAccess(organizationModel, {
 *   subject: "maya",
 *   root: "acme",
 *   version: 1,
 *   grants: [{ scope: "organization", id: "acme", role: "member", source: "organization" }],
 * });
 * formatDenial(access.decide("org.plan.change"), { labels: organizationLabels, helpers: ["Ines Okafor"] });
 * // "You can't change the plan. Ask Ines Okafor."
 */
export const organizationLabels: ModelLabels = {
  permissions: labelsOf(permissionDetails),
  roles: { organization: labelsOf(organizationRoleDetails), project: labelsOf(projectRoleDetails) },
  plans: Object.fromEntries(
    organizationModel.plans.map((plan) => [plan, plan.charAt(0).toUpperCase() + plan.slice(1)]),
  ),
};
