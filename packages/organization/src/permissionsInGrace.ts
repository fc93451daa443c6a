import type { OrganizationPermission } from "./organizationModel.ts";
import { reportPermissions } from "./reportPermissions.ts";

/**
 * What stays open in an organization that is waiting to be deleted: reading, leaving, and keeping the organization after
 * all. Everything else is denied with `org_not_active`, to everyone and by everything that decides.
 *
 * A report permission covers reading and making reports. It is listed because reading goes on: an application refuses
 * to keep new reports by `access.limit`.
 * @example
 * import { permissionsInGrace } from "@rolecall/organization";
 *
 * permissionsInGrace.includes("org.deletion.cancel"); // true
 * permissionsInGrace.includes("team.create"); // false
 */
export const permissionsInGrace: readonly OrganizationPermission[] = [
  "org.deletion.cancel",
  "org.leave",
  "org.settings.view",
  "user.list",
  "user.exportCsv",
  "user.teams.view",
  "team.view",
  "project.usage.view",
  "project.keys.view",
  "account.projects.view",
  "invoice.view",
  "audit.view",
  "audit.export",
  ...reportPermissions,
];
