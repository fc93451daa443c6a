import { createAccess } from "@rolecall/core";
import {
  organizationModel,
  type OrganizationRole,
  type Plan,
  type ProjectRole,
} from "@rolecall/organization";

/** The project in which {@link accessWith} gives its role. */
export const anyProject = "any";

/** Builds the access of someone who has these roles and no others. */
export function accessWith(plan: Plan, organization: OrganizationRole, inProject?: ProjectRole) {
  return createAccess(organizationModel, {
    subject: "someone",
    root: "here",
    plan,
    version: 1,
    grants: [
      { scope: "organization", id: "here", role: organization, source: "organization" },
      ...(inProject === undefined
        ? []
        : [{ scope: "project", id: anyProject, role: inProject, source: "individual" }]),
    ],
  });
}
