import { organizationModel, type OrganizationRole } from "@rolecall/organization";

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** Reads an organization role as people write it: `Billing admin`, `billing_admin`, `billingAdmin`. */
export const readOrganizationRole = (text: string): OrganizationRole | undefined =>
  organizationModel.roles("organization").find((role) => letters(role) === letters(text));
