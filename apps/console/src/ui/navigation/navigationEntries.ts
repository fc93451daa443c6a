import { organizationModel, type OrganizationPermission } from "@rolecall/organization";
import type { useAccess } from "@rolecall/organization/react";

/** The answers that the navigation is made of. */
type ConsoleAccess = ReturnType<typeof useAccess>;

/** The three parts of the console that the entries stand in. */
export type NavigationArea = "organization" | "account" | "project";

/** How a person stands to a page: does not see it, has it, or has a part of it. */
export type PageAvailability = "hidden" | "full" | "read" | "readAndRequest" | "projectRole";

/** A page of the console, and who sees it. */
export interface NavigationEntry {
  readonly path: string;
  readonly area: NavigationArea;
  readonly label: string;
  readonly summary: string;
  readonly availability: (access: ConsoleAccess, project: string) => PageAvailability;
}

const settings = ["org.settings.view"] as const;
const projectSettings = [
  "project.rename",
  "project.timezone.update",
  "project.usage.view",
  "project.keys.view",
  "project.users.invite",
] as const;
const teams = [
  "team.create",
  "team.delete",
  "team.rename",
  "team.project.add",
  "team.project.remove",
  "team.user.add",
  "team.user.remove",
] as const;
const signIn = ["security.sso.toggle", "security.ssoRequired.toggle", "security.twoFactor.toggle"] as const;
const dataRequests = ["privacy.userData.requestExport", "privacy.userData.requestDeletion"] as const;
const accountFields = ["account.name.change", "account.email.change", "account.password.change"] as const;
const accountPrivacy = [
  "account.personalization.toggle",
  "account.usageLogging.toggle",
  "account.usageData.request",
  "account.usageData.delete",
  "account.gdprToken.generate",
] as const;
const alerts = ["alert.custom.subscribe", "alert.automatic.subscribe"] as const;
const reports = [
  "report.insights",
  "report.liveView",
  "report.formulas",
  "report.signal",
  "report.flows",
  "report.funnels",
  "report.retention",
  "report.explore",
  "report.cohorts",
  "report.predict",
  "action.campaigns",
  "action.messages",
  "action.abTests",
  "report.revenue",
  "report.dashboards",
  "report.bookmarks",
  "report.customEvents",
] as const;
const lexicon = ["lexicon.visibility", "lexicon.describe", "lexicon.tag"] as const;

type Permissions = Parameters<ConsoleAccess["some"]>[0];
type DecideAvailability = NavigationEntry["availability"];

const shownIf =
  (...needed: readonly Permissions[]): DecideAvailability =>
  (access, project) =>
    needed.every((any) => access.some(any, { project }) || reads(access, any)) ? "full" : "hidden";
/** While the organization is being deleted its pages stay, with their controls closed, for the roles that have them. */
const reads = (access: ConsoleAccess, any: readonly OrganizationPermission[]): boolean => {
  const leave = access.limit?.reason === "org_not_active" ? access.decide("org.leave") : undefined;
  const grants = leave?.status === "allowed" ? leave.grantedBy : [];
  const roles = organizationModel
    .roles("organization")
    .filter((role) => grants.some((each) => each.role === role));
  return roles.some((role) =>
    any.some((permission) => organizationModel.allows("organization", role, permission)),
  );
};
/** For everyone, whatever they may do. */
const forEveryone: DecideAvailability = () => "full";
/** For everyone; without any of these permissions there is only reading. */
const readUnless =
  (permissions: Permissions): DecideAvailability =>
  (access, project) =>
    access.some(permissions, { project }) ? "full" : "read";
/** Who is allowed any of these, marked where a project role allows it. */
const inProject =
  (permissions: Permissions): DecideAvailability =>
  (access, project) => {
    const allowing = permissions.find((permission) => access.some([permission], { project }));
    if (allowing === undefined) return "hidden";
    const decision = access.decide(allowing, { project });
    const grants = decision.status === "allowed" ? decision.grantedBy : [];
    // a role that follows from the organization role stands in every project
    const everywhere = grants.some(({ scope, source }) => scope === "project" && source === "organization");
    return everywhere || grants.every(({ scope }) => scope === "organization") ? "full" : "projectRole";
  };

/** The pages of the console in the order of its menu. */
export const navigationEntries: readonly NavigationEntry[] = [
  {
    path: "/organization/overview",
    area: "organization",
    label: "Overview",
    summary: "The plan, the bills and the details of the organization.",
    availability: shownIf(settings),
  },
  {
    path: "/organization/projects",
    area: "organization",
    label: "Projects",
    summary: "Every project of the organization.",
    // the one permission about projects that no project role gives: anyone who runs a project has its own settings page
    availability: shownIf(settings, ["project.create"]),
  },
  {
    path: "/organization/users",
    area: "organization",
    label: "Users",
    summary: "Who is in the organization, and who is invited.",
    availability: shownIf(settings, ["user.list"]),
  },
  {
    path: "/organization/teams",
    area: "organization",
    label: "Teams",
    summary: "People who share roles in projects.",
    availability: shownIf(settings, teams),
  },
  {
    path: "/organization/roles",
    area: "organization",
    label: "Roles",
    summary: "What each role may do, and where a permission comes from.",
    availability: forEveryone,
  },
  {
    path: "/organization/requests",
    area: "organization",
    label: "Access requests",
    summary: "Who asks for what they may not do yet, and what was answered.",
    availability: forEveryone,
  },
  {
    path: "/organization/security",
    area: "organization",
    label: "Access security",
    summary: "How people sign in.",
    availability: shownIf(settings, signIn),
  },
  {
    path: "/organization/privacy",
    area: "organization",
    label: "Data & Privacy",
    summary: "Requests for the data that a project holds on its users.",
    availability: shownIf(settings, dataRequests),
  },
  {
    path: "/organization/audit",
    area: "organization",
    label: "Audit log",
    summary: "What was changed, when, and who did it.",
    availability: shownIf(["audit.view"]),
  },
  {
    path: "/account/overview",
    area: "account",
    label: "Overview",
    summary: "Your name, your sign-in and your organizations.",
    availability: readUnless(accountFields),
  },
  {
    path: "/account/projects",
    area: "account",
    label: "Projects",
    summary: "All projects and those you work in.",
    availability: shownIf(["account.projects.view"]),
  },
  {
    path: "/account/privacy",
    area: "account",
    label: "Data & Privacy",
    summary: "What is recorded of your own use.",
    availability: (access, project) => {
      if (access.some(accountPrivacy, { project })) return "full";
      return access.some(dataRequests, { project }) ? "readAndRequest" : "read";
    },
  },
  {
    path: "/account/rollups",
    area: "account",
    label: "Rollup projects",
    summary: "Several projects seen as one.",
    availability: shownIf(["rollup.create"]),
  },
  {
    path: "/account/alerts",
    area: "account",
    label: "Alerts",
    summary: "Which emails you get.",
    availability: readUnless(alerts),
  },
  {
    path: "/project/reports",
    area: "project",
    label: "Reports",
    summary: "What people do in the product, and reaching them.",
    availability: inProject(reports),
  },
  {
    path: "/project/lexicon",
    area: "project",
    label: "Lexicon",
    summary: "The words of the project: its events and properties.",
    availability: inProject([...reports, ...lexicon]),
  },
  {
    path: "/project/settings",
    area: "project",
    label: "Project settings",
    summary: "Name, time zone, keys and people of the project.",
    availability: inProject(projectSettings),
  },
];

/** How each area is headed. */
export const areaLabels = {
  organization: "Organization",
  account: "Account",
  project: "Project",
} as const satisfies Record<NavigationArea, string>;

/** What a menu says about a page that is not there in full. */
export const availabilityLabels = {
  hidden: "Not shown",
  full: undefined,
  read: "Read only",
  readAndRequest: "Read only, data requests",
  projectRole: "By project role",
} as const satisfies Record<PageAvailability, string | undefined>;

/** The page that an address is on: its own, or the one that it is below. */
export const entryAt = (path: string): NavigationEntry | undefined =>
  navigationEntries.find((each) => path === each.path || path.startsWith(`${each.path}/`));
