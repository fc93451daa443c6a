import type { OrganizationRole } from "./organizationRoles.ts";
import type { ProjectRole } from "./projectRoles.ts";

/** How one role is presented to people. */
export interface RoleDetail {
  /** The role's name in a sentence's beginning: "Billing admin". */
  readonly label: string;
  /** What the role is for, in one sentence. */
  readonly summary: string;
}

/**
 * How the four organization roles are presented, the highest first.
 * @example
 * import { organizationRoleDetails } from "@rolecall/organization";
 *
 * organizationRoleDetails.billingAdmin.label; // "Billing admin"
 */
export const organizationRoleDetails: Readonly<Record<OrganizationRole, RoleDetail>> = {
  owner: {
    label: "Owner",
    summary: "Runs the organization and all its projects, and decides who else is an owner.",
  },
  admin: {
    label: "Admin",
    summary: "Runs the organization and all its projects, but doesn't decide who owns them.",
  },
  billingAdmin: {
    label: "Billing admin",
    summary: "Manages the plan, the payment details and the invoices.",
  },
  member: { label: "Member", summary: "Works in the projects they have a role in." },
};

/**
 * How the four project roles are presented, the highest first.
 * @example
 * import { projectRoleDetails } from "@rolecall/organization";
 *
 * Object.entries(projectRoleDetails).map(([role, { label }]) => ({ value: role, label }));
 */
export const projectRoleDetails: Readonly<Record<ProjectRole, RoleDetail>> = {
  owner: {
    label: "Owner",
    summary: "Does everything in the project, including resetting and deleting it.",
  },
  admin: { label: "Admin", summary: "Runs the project: its settings, its people and its Lexicon." },
  analyst: {
    label: "Analyst",
    summary: "Builds and shares reports, and reaches the project's users.",
  },
  consumer: { label: "Consumer", summary: "Reads reports and builds private ones." },
};
