import type { OrganizationPermission } from "@rolecall/organization";

/** Something a person can do on a page: the permission it takes, and what its button says. */
export interface PageAction {
  readonly permission: OrganizationPermission;
  readonly button: string;
  /** Whether it takes something away that is hard to bring back. */
  readonly danger?: boolean;
  /** Whether it is something that is on or off. */
  readonly toggle?: boolean;
}

/** What can be done on each page, by its path. */
export const pageActions: Readonly<Record<string, readonly PageAction[]>> = {
  "/organization/overview": [
    { permission: "org.details.update", button: "Edit details" },
    { permission: "org.plan.change", button: "Change plan" },
    { permission: "org.billing.update", button: "Update payment" },
    { permission: "org.billing.addEmail", button: "Add address" },
    { permission: "invoice.view", button: "Open invoices" },
    { permission: "org.plan.requestDowngrade", button: "Write request" },
    { permission: "org.ownership.transfer", button: "Hand over", danger: true },
  ],
  "/organization/projects": [
    { permission: "project.create", button: "Create project" },
    { permission: "project.rename", button: "Rename" },
    { permission: "project.timezone.update", button: "Set time zone" },
    { permission: "project.usage.view", button: "Show usage" },
    { permission: "project.users.invite", button: "Add people" },
    { permission: "project.transfer", button: "Move project", danger: true },
    { permission: "project.delete", button: "Delete project", danger: true },
  ],
  "/organization/teams": [
    { permission: "team.create", button: "Create team" },
    { permission: "team.rename", button: "Rename" },
    { permission: "team.user.add", button: "Add people" },
    { permission: "team.user.remove", button: "Take out" },
    { permission: "team.project.add", button: "Add project" },
    { permission: "team.project.remove", button: "Take away" },
    { permission: "team.delete", button: "Delete team", danger: true },
  ],
  "/organization/security": [
    { permission: "security.sso.toggle", button: "Single sign-on", toggle: true },
    { permission: "security.ssoRequired.toggle", button: "Mandatory single sign-on", toggle: true },
    { permission: "security.twoFactor.toggle", button: "Two-factor sign-in", toggle: true },
  ],
  "/organization/privacy": [
    { permission: "privacy.userData.requestExport", button: "Ask for data" },
    { permission: "privacy.userData.requestDeletion", button: "Ask for deletion", danger: true },
    { permission: "dataRequest.approve", button: "Approve" },
    { permission: "dataRequest.cancel", button: "Cancel a request" },
  ],
  "/organization/audit": [{ permission: "audit.export", button: "Download log" }],
  "/account/overview": [
    { permission: "account.name.change", button: "Change name" },
    { permission: "account.email.change", button: "Change email" },
    { permission: "account.password.change", button: "Change password" },
    { permission: "org.leave", button: "Leave Acme Test" },
    { permission: "org.delete", button: "Delete Acme Test", danger: true },
  ],
  "/account/projects": [
    { permission: "project.keys.view", button: "Show keys" },
    { permission: "project.reset", button: "Reset project", danger: true },
  ],
  "/account/privacy": [
    { permission: "account.personalization.toggle", button: "Personalization", toggle: true },
    { permission: "account.usageLogging.toggle", button: "Logging of use", toggle: true },
    { permission: "account.usageData.request", button: "Ask for data" },
    { permission: "account.usageData.delete", button: "Delete data", danger: true },
    { permission: "account.gdprToken.generate", button: "Make token" },
    { permission: "privacy.userData.requestExport", button: "Ask for user data" },
    { permission: "privacy.userData.requestDeletion", button: "Ask for deletion", danger: true },
  ],
  "/account/rollups": [{ permission: "rollup.create", button: "Create rollup" }],
  "/account/alerts": [
    { permission: "alert.custom.subscribe", button: "Alerts people have set up", toggle: true },
    { permission: "alert.automatic.subscribe", button: "Insights found automatically", toggle: true },
  ],
  "/project/reports": [
    { permission: "report.insights", button: "Open Insights" },
    { permission: "report.funnels", button: "Open Funnels" },
    { permission: "report.retention", button: "Open Retention" },
    { permission: "report.liveView", button: "Watch live" },
    { permission: "report.cohorts", button: "Open Cohorts" },
    { permission: "report.dashboards", button: "Open dashboards" },
    { permission: "report.share", button: "Share a report" },
    { permission: "action.campaigns", button: "Write campaign" },
    { permission: "action.abTests", button: "Set up test" },
  ],
  "/project/lexicon": [
    { permission: "lexicon.describe", button: "Edit descriptions" },
    { permission: "lexicon.tag", button: "Add tags" },
    { permission: "lexicon.visibility", button: "Hide or show" },
    { permission: "lexicon.merge", button: "Merge entries" },
    { permission: "lexicon.drop", button: "Drop entries", danger: true },
  ],
  "/project/settings": [
    { permission: "project.rename", button: "Rename" },
    { permission: "project.timezone.update", button: "Set time zone" },
    { permission: "project.keys.view", button: "Show keys" },
    { permission: "project.users.invite", button: "Add people" },
    { permission: "user.grantIndividual", button: "Give a role" },
    { permission: "user.revokeIndividual", button: "Take back a role" },
    { permission: "project.reset", button: "Reset project", danger: true },
    { permission: "project.transfer", button: "Move project", danger: true },
    { permission: "project.delete", button: "Delete project", danger: true },
  ],
};
