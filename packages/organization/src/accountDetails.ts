import { commandLabels } from "./commandLabels.ts";
import type { CorePermission } from "./corePermissions.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";

const settings = { level: "account", scope: "account", extension: false } as const;
const account = { ...settings, section: "Your account" };
const projects = { ...settings, section: "Your projects" };
const privacy = { ...settings, section: "Your privacy" };
const rollups = { ...settings, level: "other", section: "Rollup projects" } as const;
const alerts = { ...settings, level: "other", section: "Alerts" } as const;

const managed =
  "Covers your own account only, never another person's. Members and billing admins have managed accounts.";

/** The core permissions found in a person's account settings. */
export const accountDetails = {
  "account.name.change": { ...account, label: "Change your name", note: managed },
  "account.email.change": { ...account, label: "Change your email address", note: managed },
  "account.password.change": {
    ...account,
    label: "Change your password",
    note: `${managed} Everyone can reset a forgotten password at sign-in.`,
  },
  "org.delete": {
    ...account,
    scope: "organization",
    label: commandLabels["org.delete"],
    note: "Starts the deletion. It can be cancelled until the grace period ends.",
  },

  "account.projects.view": {
    ...projects,
    scope: "organization",
    label: "See the list of all projects",
    note: "Shows all projects with their keys. You can open the projects you have a role in without it.",
  },
  "project.reset": {
    ...projects,
    scope: "project",
    label: "Reset a project",
    note: "Creates new keys and clears data and settings. Project owners have it, project admins don't.",
  },

  "account.personalization.toggle": {
    ...privacy,
    label: "Turn personalization on or off",
    note: managed,
  },
  "account.usageLogging.toggle": {
    ...privacy,
    label: "Turn logging of your own usage on or off",
    note: managed,
  },
  "account.usageData.request": {
    ...privacy,
    label: "Request your own usage data",
    note: managed,
  },
  "account.usageData.delete": {
    ...privacy,
    label: "Delete your own usage data",
    note: managed,
  },
  "account.gdprToken.generate": {
    ...privacy,
    scope: "project",
    label: "Create a token for the privacy API",
    note: "No organization role includes it. You need to be a project owner, or a project admin on the enterprise plan, by a role given to you or to one of your teams.",
  },

  "rollup.create": { ...rollups, scope: "organization", label: "Create rollup projects" },

  "alert.custom.subscribe": { ...alerts, label: "Subscribe to custom alerts" },
  "alert.automatic.subscribe": { ...alerts, label: "Subscribe to automatic insights" },
} satisfies Partial<Record<CorePermission, PermissionDetail>>;
