import type { OrganizationRole } from "../organizationRoles.ts";

/**
 * The name of each role for use in a sentence, with its article.
 * @example
 * import { roleWords } from "@rolecall/organization/rules";
 *
 * const sentence = `Ada is ${roleWords.billingAdmin} now.`;
 */
export const roleWords: Readonly<Record<OrganizationRole, string>> = {
  owner: "an owner",
  admin: "an admin",
  billingAdmin: "a billing admin",
  member: "a member",
};
