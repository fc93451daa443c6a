import { administrationPermissions } from "./administrationPermissions.ts";
import { dataRequestPermissions, outreachPermissions, reportPermissions } from "./reportPermissions.ts";

/**
 * The four organization roles. Billing admin and member each hold something that the other does not, so they are no
 * two steps of one ladder; admin holds all that both hold, and owner all that admin holds.
 */
export const organizationRoles = {
  // No extension of admin: it would confer the role of project admin beside that of project owner.
  owner: {
    extends: ["billingAdmin", "member"],
    permissions: [
      ...administrationPermissions,
      "member.owner.assign",
      "org.ownership.transfer",
      "project.delete",
      "project.transfer",
    ],
    confers: { project: "owner" },
  },
  admin: {
    extends: ["billingAdmin", "member"],
    permissions: administrationPermissions,
    confers: { project: "admin" },
  },
  billingAdmin: {
    permissions: [
      "org.settings.view",
      "org.plan.change",
      "org.billing.update",
      "org.plan.requestDowngrade",
      "org.billing.addEmail",
      "invoice.view",
      "org.leave",
      "member.stepDown",
      // Not forbidden by the organization, which is half the answer: without a role in the project there is no report.
      ...reportPermissions,
      ...outreachPermissions,
    ],
  },
  member: {
    permissions: [
      "org.leave",
      "member.stepDown",
      ...dataRequestPermissions,
      ...reportPermissions,
      ...outreachPermissions,
    ],
  },
} as const;

/** A role in the organization. A person has exactly one. */
export type OrganizationRole = keyof typeof organizationRoles;
