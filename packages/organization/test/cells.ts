import type { CorePermission, OrganizationRole, PermissionObject } from "../src/index.ts";

type Answer = "Y" | "n";
type Row = readonly [
  row: number,
  permission: CorePermission,
  about: PermissionObject,
  answers: `${Answer}${Answer}${Answer}${Answer}`,
];

/** The order of the four answers of a row. */
const columns: readonly OrganizationRole[] = ["owner", "admin", "billingAdmin", "member"];

// Written out from the specification, never from the model: it is what the model is compared with.
const table: readonly Row[] = [
  [1, "org.settings.view", "organization", "YYYn"],
  [2, "org.plan.change", "organization", "YYYn"],
  [3, "org.billing.update", "organization", "YYYn"],
  [4, "org.plan.requestDowngrade", "organization", "YYYn"],
  [5, "org.billing.addEmail", "organization", "YYYn"],
  [6, "org.details.update", "organization", "YYnn"],
  [7, "project.create", "organization", "YYnn"],
  [8, "project.rename", "project", "YYnn"],
  [9, "project.timezone.update", "project", "YYnn"],
  [10, "project.usage.view", "project", "YYnn"],
  [11, "project.keys.view", "project", "YYnn"],
  [12, "project.users.invite", "project", "YYnn"],
  [13, "user.inviteToProject", "organization", "YYnn"],
  [14, "user.inviteToTeam", "organization", "YYnn"],
  [15, "user.inviteBulk", "organization", "YYnn"],
  [16, "user.grantIndividual", "project", "YYnn"],
  [17, "user.delete", "organization", "YYnn"],
  [18, "user.revokeIndividual", "project", "YYnn"],
  [19, "user.exportCsv", "organization", "YYnn"],
  [20, "user.list", "organization", "YYnn"],
  [21, "user.teams.view", "organization", "YYnn"],
  [22, "team.create", "organization", "YYnn"],
  [23, "team.delete", "organization", "YYnn"],
  [24, "team.rename", "organization", "YYnn"],
  [25, "team.project.add", "organization", "YYnn"],
  [26, "team.project.remove", "organization", "YYnn"],
  [27, "team.user.add", "organization", "YYnn"],
  [28, "team.user.remove", "organization", "YYnn"],
  [29, "security.sso.toggle", "organization", "YYnn"],
  [30, "security.ssoRequired.toggle", "organization", "YYnn"],
  [31, "security.twoFactor.toggle", "organization", "YYnn"],
  [32, "privacy.userData.requestExport", "project", "YYnY"],
  [33, "privacy.userData.requestDeletion", "project", "YYnY"],
  [34, "account.name.change", "account", "YYnn"],
  [35, "account.email.change", "account", "YYnn"],
  [36, "account.password.change", "account", "YYnn"],
  [37, "org.delete", "organization", "YYnn"],
  [38, "account.projects.view", "organization", "YYnn"],
  [39, "project.reset", "project", "YYnn"],
  [40, "account.personalization.toggle", "account", "YYnn"],
  [41, "account.usageLogging.toggle", "account", "YYnn"],
  [42, "account.usageData.request", "account", "YYnn"],
  [43, "account.usageData.delete", "account", "YYnn"],
  [44, "account.gdprToken.generate", "project", "nnnn"],
  [45, "rollup.create", "organization", "YYnn"],
  [46, "alert.custom.subscribe", "account", "YYnn"],
  [47, "alert.automatic.subscribe", "account", "YYnn"],
  [48, "report.insights", "project", "YYYY"],
  [49, "report.liveView", "project", "YYYY"],
  [50, "report.formulas", "project", "YYYY"],
  [51, "report.signal", "project", "YYYY"],
  [52, "report.flows", "project", "YYYY"],
  [53, "report.funnels", "project", "YYYY"],
  [54, "report.retention", "project", "YYYY"],
  [55, "report.explore", "project", "YYYY"],
  [56, "report.cohorts", "project", "YYYY"],
  [57, "report.predict", "project", "YYYY"],
  [58, "action.campaigns", "project", "YYYY"],
  [59, "action.messages", "project", "YYYY"],
  [60, "action.abTests", "project", "YYYY"],
  [61, "report.revenue", "project", "YYYY"],
  [62, "report.dashboards", "project", "YYYY"],
  [63, "report.bookmarks", "project", "YYYY"],
  [64, "report.customEvents", "project", "YYYY"],
  [65, "lexicon.visibility", "project", "YYnn"],
  [66, "lexicon.describe", "project", "YYnn"],
  [67, "lexicon.tag", "project", "YYnn"],
];

/** One answer of the table: may this role do this? */
export interface Cell {
  /** The row of the table, from 1 to 67. */
  readonly row: number;
  readonly permission: CorePermission;
  /** What the permission is about. Where it is a project, a person is asked about one. */
  readonly about: PermissionObject;
  readonly role: OrganizationRole;
  readonly allowed: boolean;
}

/** The 268 cells of the table, row by row. */
export const cells: readonly Cell[] = table.flatMap(([row, permission, about, answers]) =>
  columns.map((role, column) => ({
    row,
    permission,
    about,
    role,
    allowed: answers[column] === "Y",
  })),
);
