import { byBoth, byEither, byOrganization, byProjectGrant } from "./byOrganization.ts";

/**
 * The 67 core permissions in the order of the table, with how each is decided. Their labels and sections are in
 * `permissionDetails`.
 */
export const corePermissionRules = {
  "org.settings.view": byOrganization,
  "org.plan.change": byOrganization,
  "org.billing.update": byOrganization,
  "org.plan.requestDowngrade": byOrganization,
  "org.billing.addEmail": byOrganization,
  "org.details.update": byOrganization,

  "project.create": byOrganization,
  "project.rename": byEither,
  "project.timezone.update": byEither,
  "project.usage.view": byEither,
  "project.keys.view": byEither,
  "project.users.invite": byEither,

  "user.inviteToProject": byOrganization,
  "user.inviteToTeam": byOrganization,
  "user.inviteBulk": byOrganization,
  "user.grantIndividual": byEither,
  "user.delete": byOrganization,
  "user.revokeIndividual": byEither,
  "user.exportCsv": byOrganization,
  "user.list": byOrganization,
  "user.teams.view": byOrganization,

  "team.create": byOrganization,
  "team.delete": byOrganization,
  "team.rename": byOrganization,
  "team.project.add": byOrganization,
  "team.project.remove": byOrganization,
  "team.user.add": byOrganization,
  "team.user.remove": byOrganization,

  "security.sso.toggle": byOrganization,
  "security.ssoRequired.toggle": byOrganization,
  "security.twoFactor.toggle": byOrganization,

  "privacy.userData.requestExport": byBoth,
  "privacy.userData.requestDeletion": byBoth,

  "account.name.change": byOrganization,
  "account.email.change": byOrganization,
  "account.password.change": byOrganization,
  "org.delete": byOrganization,

  "account.projects.view": byOrganization,
  "project.reset": byEither,

  "account.personalization.toggle": byOrganization,
  "account.usageLogging.toggle": byOrganization,
  "account.usageData.request": byOrganization,
  "account.usageData.delete": byOrganization,
  "account.gdprToken.generate": byProjectGrant,

  "rollup.create": byOrganization,

  "alert.custom.subscribe": byOrganization,
  "alert.automatic.subscribe": byOrganization,

  "report.insights": byBoth,
  "report.liveView": byBoth,
  "report.formulas": byBoth,
  "report.signal": byBoth,
  "report.flows": byBoth,
  "report.funnels": byBoth,
  "report.retention": byBoth,

  "report.explore": byBoth,
  "report.cohorts": byBoth,
  "report.predict": byBoth,

  "action.campaigns": byBoth,
  "action.messages": byBoth,
  "action.abTests": byBoth,

  "report.revenue": byBoth,
  "report.dashboards": byBoth,
  "report.bookmarks": byBoth,
  "report.customEvents": byBoth,
  "lexicon.visibility": byEither,
  "lexicon.describe": byEither,
  "lexicon.tag": byEither,
} as const;

/** One of the 67 permissions of the core table. */
export type CorePermission = keyof typeof corePermissionRules;

/**
 * Lists the 67 core permissions in the order of the table.
 * @example
 * import { corePermissions, organizationModel } from "@rolecall/organization";
 *
 * corePermissions.filter((permission) => organizationModel.allows("organization", "billingAdmin", permission)).length; // 22
 */
export const corePermissions: readonly CorePermission[] =
  // Object.keys widens the names of this literal to string.
  Object.keys(corePermissionRules) as CorePermission[];
