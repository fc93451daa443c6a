import { organizationModel, organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";
import { readRole } from "./readRole.ts";

/** Reads an organization role as people write it: `Billing admin`, `billing_admin`, `billingAdmin`. */
export const readOrganizationRole = (text: string): OrganizationRole | undefined =>
  readRole(text, organizationModel.roles("organization"), organizationRoleDetails);
