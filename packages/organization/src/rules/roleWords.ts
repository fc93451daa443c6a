import type { OrganizationRole } from "../organizationRoles.ts";

/** A role as it stands within a sentence, with its article. */
export const roleWords: Readonly<Record<OrganizationRole, string>> = {
  owner: "an owner",
  admin: "an admin",
  billingAdmin: "a billing admin",
  member: "a member",
};
