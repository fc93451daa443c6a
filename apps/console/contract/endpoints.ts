import type { OrganizationPermission } from "@rolecall/organization";
import type { GraveAct } from "@rolecall/organization/rules";

/** What an endpoint takes: a permission, the permission of the kind of report in its path, or to be a member. */
export type EndpointNeed = OrganizationPermission | "byKind" | "member";

const organization = "/organizations/:organization";
const project = `${organization}/projects/:project`;

/**
 * Every endpoint of the console's own backend: method, path below `/api/console`, what it takes, and the grave act that
 * it is, if it is one. The server guards each by this table, so that none can be forgotten; the client makes its calls
 * from it.
 */
export const endpoints = {
  "details.read": ["GET", `${organization}/details`, "member"],
  "details.update": ["PUT", `${organization}/details`, "org.details.update"],
  "billing.read": ["GET", `${organization}/billing`, "org.settings.view"],
  "billing.updatePayment": ["PUT", `${organization}/billing/payment-method`, "org.billing.update"],
  "billing.updateAddress": ["PUT", `${organization}/billing/address`, "org.billing.update"],
  "billing.addEmail": ["POST", `${organization}/billing/emails`, "org.billing.addEmail"],
  "billing.removeEmail": ["POST", `${organization}/billing/emails/removal`, "org.billing.update"],
  "invoices.list": ["GET", `${organization}/billing/invoices`, "invoice.view"],
  "invoices.read": ["GET", `${organization}/billing/invoices/:invoice`, "invoice.view"],
  "planRequests.submit": ["POST", `${organization}/plan-requests`, "org.plan.requestDowngrade"],
  "planRequests.withdraw": ["DELETE", `${organization}/plan-requests/:request`, "org.plan.requestDowngrade"],

  "members.activity": ["GET", `${organization}/members/activity`, "user.list"],

  "projects.table": ["GET", `${organization}/project-table`, "account.projects.view"],
  "projects.usage": ["GET", `${project}/usage`, "project.usage.view"],
  "projects.settings": ["GET", `${project}/settings`, "member"],
  "projects.setTimezone": ["PUT", `${project}/timezone`, "project.timezone.update"],
  "projects.keys": ["GET", `${project}/keys`, "project.keys.view"],
  "projects.resetKeys": ["POST", `${project}/keys/reset`, "project.reset"],
  "projects.reset": ["POST", `${project}/reset`, "project.reset", "project.reset"],

  "security.read": ["GET", `${organization}/security`, "security.twoFactor.toggle"],
  "security.setSso": ["PUT", `${organization}/security/sso`, "security.sso.toggle", "organization.security"],
  "security.setSsoRequired": [
    "PUT",
    `${organization}/security/sso-required`,
    "security.ssoRequired.toggle",
    "organization.security",
  ],
  "security.setOidc": [
    "PUT",
    `${organization}/security/identity-provider/oidc`,
    "security.sso.toggle",
    "organization.security",
  ],
  "security.setSaml": [
    "PUT",
    `${organization}/security/identity-provider/saml`,
    "security.sso.toggle",
    "organization.security",
  ],
  "security.setTwoFactor": [
    "PUT",
    `${organization}/security/two-factor`,
    "security.twoFactor.toggle",
    "organization.security",
  ],
  "security.addDomain": [
    "POST",
    `${organization}/security/domains`,
    "security.sso.toggle",
    "organization.security",
  ],
  "security.verifyDomain": [
    "POST",
    `${organization}/security/domains/:domain/verification`,
    "security.sso.toggle",
  ],
  "security.removeDomain": [
    "DELETE",
    `${organization}/security/domains/:domain`,
    "security.sso.toggle",
    "organization.security",
  ],

  "dataRequests.list": ["GET", `${organization}/data-requests`, "dataRequest.approve"],
  "dataRequests.mine": ["GET", `${organization}/data-requests/mine`, "member"],
  "dataRequests.requestExport": ["POST", `${project}/data-exports`, "privacy.userData.requestExport"],
  "dataRequests.requestDeletion": ["POST", `${project}/data-deletions`, "privacy.userData.requestDeletion"],
  "dataRequests.approve": ["POST", `${organization}/data-requests/:request/approval`, "dataRequest.approve"],
  "dataRequests.cancel": ["POST", `${organization}/data-requests/:request/cancellation`, "member"],
  "dataRequests.download": ["GET", `${organization}/data-requests/:request/file`, "member"],

  "account.read": ["GET", `${organization}/account`, "member"],
  "account.changeName": ["PUT", `${organization}/account/name`, "account.name.change"],
  "account.changeEmail": [
    "PUT",
    `${organization}/account/email`,
    "account.email.change",
    "account.changeEmail",
  ],
  "account.changePassword": ["PUT", `${organization}/account/password`, "account.password.change"],
  "account.setPersonalization": [
    "PUT",
    `${organization}/account/personalization`,
    "account.personalization.toggle",
  ],
  "account.setUsageLogging": ["PUT", `${organization}/account/usage-logging`, "account.usageLogging.toggle"],
  "account.requestUsageData": ["POST", `${organization}/account/usage-exports`, "account.usageData.request"],
  "account.downloadUsageData": [
    "GET",
    `${organization}/account/usage-exports/:request/file`,
    "account.usageData.request",
  ],
  "account.deleteUsageData": ["POST", `${organization}/account/usage-deletions`, "account.usageData.delete"],
  "account.createGdprToken": ["POST", `${project}/gdpr-token`, "account.gdprToken.generate"],
  "alerts.setCustom": ["PUT", `${organization}/account/custom-alerts`, "alert.custom.subscribe"],
  "alerts.setAutomatic": ["PUT", `${organization}/account/automatic-insights`, "alert.automatic.subscribe"],
  "rollups.list": ["GET", `${organization}/rollups`, "rollup.create"],
  "rollups.create": ["POST", `${organization}/rollups`, "rollup.create"],
  "rollups.delete": ["DELETE", `${organization}/rollups/:rollup`, "rollup.create"],

  "reports.list": ["GET", `${project}/reports/:kind`, "byKind"],
  "reports.create": ["POST", `${project}/reports/:kind`, "byKind"],
  "reports.read": ["GET", `${project}/reports/:kind/:report`, "byKind"],
  "reports.update": ["PUT", `${project}/reports/:kind/:report`, "byKind"],
  "reports.delete": ["DELETE", `${project}/reports/:kind/:report`, "byKind"],
  "live.read": ["GET", `${project}/live`, "report.liveView"],
  "profiles.list": ["GET", `${project}/profiles`, "report.explore"],

  "lexicon.list": ["GET", `${project}/lexicon`, "member"],
  "lexicon.setVisibility": ["PUT", `${project}/lexicon/:entry/visibility`, "lexicon.visibility"],
  "lexicon.merge": ["POST", `${project}/lexicon/:entry/merge`, "lexicon.merge"],
  "lexicon.describe": ["PUT", `${project}/lexicon/:entry/description`, "lexicon.describe"],
  "lexicon.tag": ["PUT", `${project}/lexicon/:entry/tags`, "lexicon.tag"],

  "accessRequests.create": ["POST", `${organization}/access-requests`, "member"],
  "accessRequests.mine": ["GET", `${organization}/access-requests/mine`, "member"],
  "accessRequests.list": ["GET", `${organization}/access-requests`, "member.role.change"],
  "accessRequests.answer": ["POST", `${organization}/access-requests/:request/answer`, "member.role.change"],
} as const satisfies Record<
  string,
  readonly [method: "GET" | "POST" | "PUT" | "DELETE", path: string, need: EndpointNeed, grave?: GraveAct]
>;

/** The name of an endpoint: `billing.read`. */
export type EndpointId = keyof typeof endpoints;
