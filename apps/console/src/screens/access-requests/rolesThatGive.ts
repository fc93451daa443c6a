import { createAccess } from "@rolecall/core";
import {
  type OrganizationPermission,
  organizationModel,
  type OrganizationRole,
  permissionDetails,
  type Plan,
  type ProjectRole,
} from "@rolecall/organization";

/** The roles with any of which somebody has a permission. */
export interface GivingRoles {
  readonly organization: readonly OrganizationRole[];
  /** In the project that the request is about; none where it is about no project. */
  readonly project: readonly ProjectRole[];
}

/** Finds the roles that give a permission by themselves: as a role in the organization, or as a member's in a project. */
export function rolesThatGive(
  permission: OrganizationPermission,
  project: string | undefined,
  plan: Plan,
): GivingRoles {
  const place = permissionDetails[permission].scope === "project" ? { project: project ?? "any" } : undefined;
  const gives = (role: OrganizationRole, inProject?: ProjectRole) =>
    createAccess(organizationModel, {
      subject: "asker",
      root: "here",
      plan,
      version: 1,
      grants: [
        { scope: "organization", id: "here", role, source: "organization" },
        ...(inProject && project !== undefined
          ? [{ scope: "project", id: project, role: inProject, source: "individual" }]
          : []),
      ],
    }).can(permission, place);
  return {
    organization: organizationModel.roles("organization").filter((role) => gives(role)),
    project:
      project === undefined || place === undefined
        ? []
        : organizationModel.roles("project").filter((role) => gives("member", role)),
  };
}
