import { defineRoleModel } from "@rolecall/core";
import type { PermissionOf, PlanOf } from "@rolecall/core";
import { corePermissionRules } from "./corePermissions.ts";
import { extensionPermissionRules } from "./extensionPermissions.ts";
import { organizationRoles } from "./organizationRoles.ts";
import { projectRoles } from "./projectRoles.ts";

/**
 * The role model of an organization with projects: owner, admin, billing admin and member in the organization;
 * owner, admin, analyst and consumer in a project.
 *
 * A permission about a project is checked with the project as its target. Owners and admins of the organization have a
 * role in every project; a billing admin or member has the project roles that were given to them.
 *
 * @example
 * ```ts
 * import { createAccess } from "@rolecall/core";
 * import { organizationModel } from "@rolecall/organization";
 *
 * const access = createAccess(organizationModel, {
 *   subject: "maya",
 *   root: "acme",
 *   plan: "enterprise",
 *   version: 1,
 *   grants: [
 *     { scope: "organization", id: "acme", role: "member", source: "organization" },
 *     { scope: "project", id: "web", role: "analyst", source: "team:growth" },
 *   ],
 * });
 *
 * access.can("report.funnels", { project: "web" }); // true: her team gives her a role there
 * access.can("report.funnels", { project: "shop" }); // false: she has no role in that project
 * access.can("team.create"); // false: her organization role does not allow it
 * ```
 */
export const organizationModel = defineRoleModel({
  plans: ["free", "growth", "enterprise"],
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: { ...corePermissionRules, ...extensionPermissionRules },
  roles: { organization: organizationRoles, project: projectRoles },
});

/** Every permission of the model: the core ones and the extensions. */
export type OrganizationPermission = PermissionOf<typeof organizationModel>;

/** The plan of an organization. It changes what a project admin holds and which project roles can be newly given. */
export type Plan = PlanOf<typeof organizationModel>;
