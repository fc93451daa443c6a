import type { OrganizationPermission } from "@rolecall/organization";

/** What can still be done in an organization that is being deleted: reading, leaving, and keeping it after all. */
export const openWhileDeleted: ReadonlySet<OrganizationPermission> = new Set<OrganizationPermission>([
  "org.deletion.cancel",
  "org.leave",
  "user.list",
  "user.exportCsv",
  "user.teams.view",
  "audit.view",
  "audit.export",
  "invoice.view",
  "project.usage.view",
  "project.keys.view",
  "report.liveView",
  "report.explore",
]);
