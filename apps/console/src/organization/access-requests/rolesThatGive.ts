import {
  type OrganizationPermission,
  organizationModel,
  type OrganizationRole,
  permissionDetails,
  type Plan,
  type ProjectRole,
} from "@rolecall/organization";
import { accessWith, anyProject } from "../../ui/forms/accessWith.ts";

/** The roles with any of which someone has a permission. */
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
  const place = permissionDetails[permission].scope === "project" ? { project: anyProject } : undefined;
  return {
    organization: organizationModel
      .roles("organization")
      .filter((role) => accessWith(plan, role).can(permission, place)),
    project:
      project === undefined || place === undefined
        ? []
        : organizationModel
            .roles("project")
            .filter((role) => accessWith(plan, "member", role).can(permission, place)),
  };
}
