import type { CorePermission } from "./corePermissions.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";

const settings = { level: "account", scope: "account", extension: false } as const;
const account = { ...settings, section: "Your account" };
const projects = { ...settings, section: "Your projects" };
const privacy = { ...settings, section: "Your privacy" };
const rollups = { ...settings, level: "other", section: "Rollup projects" } as const;
const alerts = { ...settings, level: "other", section: "Alerts" } as const;

const managed =
  "Always one's own account, never another person's. Members and billing admins have managed accounts.";

/** The core permissions found in a person's account settings. */
export const accountDetails = {
  "account.name.change": { ...account, label: "Change your name", note: managed },
  "account.email.change": { ...account, label: "Change your email address", note: managed },
  "account.password.change": {
    ...account,
    label: "Change your password",
    note: `${managed} Resetting a forgotten one at sign-in is open to everyone.`,
  },
  "org.delete": {
    ...account,
    scope: "organization",
    label: "Delete the organization",
    note: "Starts the deletion; the organization can be kept until the time of grace is over.",
  },

  "account.projects.view": {
    ...projects,
    scope: "organization",
    label: "See the list of all projects",
    note: "The list with its keys. The projects one has a role in are reachable without it.",
  },
  "project.reset": {
    ...projects,
    scope: "project",
    label: "Reset a project",
    note: "Covers new keys as well as a fresh start for data and settings. A project's owner may, its admin may not.",
  },

  "account.personalization.toggle": {
    ...privacy,
    label: "Turn personalization on or off",
    note: managed,
  },
  "account.usageLogging.toggle": {
    ...privacy,
    label: "Turn the logging of your own use on or off",
    note: managed,
  },
  "account.usageData.request": {
    ...privacy,
    label: "Ask for the data on your own use",
    note: managed,
  },
  "account.usageData.delete": {
    ...privacy,
    label: "Delete the data on your own use",
    note: managed,
  },
  "account.gdprToken.generate": {
    ...privacy,
    scope: "project",
    label: "Make a token for the privacy API",
    note: "No organization role gives it. It takes the role of project owner, or of project admin on the enterprise plan, given to the person or to a team of theirs.",
  },

  "rollup.create": { ...rollups, scope: "organization", label: "Create rollup projects" },

  "alert.custom.subscribe": { ...alerts, label: "Subscribe to alerts people have set up" },
  "alert.automatic.subscribe": { ...alerts, label: "Subscribe to insights found automatically" },
} satisfies Partial<Record<CorePermission, PermissionDetail>>;
