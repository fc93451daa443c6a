import { organizationRoleDetails, projectRoleDetails, type RoleDetail } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { RolecallParameters } from "@rolecall/storybook-addon";

const labelsOf = (details: Readonly<Record<string, RoleDetail>>) =>
  Object.fromEntries(Object.entries(details).map(([role, { label }]) => [role, label]));

/** The provider that the addon observes, and the persona to show until another one is chosen. */
export const rolecall: RolecallParameters = {
  PermissionProvider,
  labels: {
    organization: labelsOf(organizationRoleDetails),
    project: labelsOf(projectRoleDetails),
  },
  initial: { roles: { organization: "admin" }, plan: "enterprise" },
  places: { project: ["web"] },
};
