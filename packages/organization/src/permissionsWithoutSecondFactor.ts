import type { OrganizationPermission } from "./organizationModel.ts";

/**
 * What stays open to a member without a second factor in an organization that requires one: their own account, and
 * leaving. Everything else is denied with `second_factor_required`.
 * @example
 * import { permissionsWithoutSecondFactor } from "@rolecall/organization";
 *
 * permissionsWithoutSecondFactor.includes("account.password.change"); // true
 * permissionsWithoutSecondFactor.includes("user.list"); // false
 */
export const permissionsWithoutSecondFactor: readonly OrganizationPermission[] = [
  "org.leave",
  "account.name.change",
  "account.email.change",
  "account.password.change",
  "account.personalization.toggle",
  "account.usageLogging.toggle",
  "account.usageData.request",
  "account.usageData.delete",
];
