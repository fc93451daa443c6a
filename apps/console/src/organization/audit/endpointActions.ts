import type { EndpointId } from "../../../contract/endpoints.ts";

/** What the server does by itself about requests. */
type OwnAction = "dataRequests.start" | "dataRequests.finish" | "usageRequests.finish";

/** What is done outside of membership, each as it goes on behind "tried to …". */
export const endpointActions: Partial<Readonly<Record<EndpointId | OwnAction, string>>> = {
  "details.update": "change the details of the organization",
  "billing.updatePayment": "change the payment method",
  "billing.updateAddress": "change the billing address",
  "billing.addEmail": "add an address for bills",
  "billing.removeEmail": "remove an address for bills",
  "planRequests.submit": "submit a request about the plan",
  "planRequests.withdraw": "withdraw a request about the plan",
  "projects.setTimezone": "change the time zone of a project",
  "projects.resetKeys": "reset the keys of a project",
  "projects.reset": "reset a project",
  "security.setSso": "change single sign-on",
  "security.setSsoRequired": "change whether single sign-on is required",
  "security.setOidc": "change the identity provider",
  "security.setSaml": "change the identity provider",
  "security.setTwoFactor": "change whether two-factor sign-in is required",
  "security.addDomain": "claim a domain",
  "security.verifyDomain": "verify a domain",
  "security.removeDomain": "remove a domain",
  "dataRequests.requestExport": "request an export of users' data",
  "dataRequests.requestDeletion": "request a deletion of users' data",
  "dataRequests.approve": "approve a data request",
  "dataRequests.cancel": "cancel a data request",
  "dataRequests.download": "download the file of a data request",
  "dataRequests.start": "start a data request",
  "dataRequests.finish": "finish a data request",
  "usageRequests.finish": "finish a request about the record of someone's use",
  "account.changeName": "change their name",
  "account.changeEmail": "change their address",
  "account.changePassword": "change their password",
  "account.setPersonalization": "change whether the console is personalized",
  "account.setUsageLogging": "change whether their use is recorded",
  "account.requestUsageData": "request the record of their use",
  "account.downloadUsageData": "download the record of their use",
  "account.deleteUsageData": "request the deletion of the record of their use",
  "account.createGdprToken": "create a GDPR token",
  "alerts.setCustom": "change their custom alerts",
  "alerts.setAutomatic": "change their automatic insights",
  "rollups.create": "create a rollup project",
  "rollups.delete": "delete a rollup project",
  "reports.create": "create a report",
  "reports.update": "change a report",
  "reports.delete": "delete a report",
  "lexicon.setVisibility": "change what is shown of the lexicon",
  "lexicon.merge": "merge entries of the lexicon",
  "lexicon.describe": "describe an entry of the lexicon",
  "lexicon.tag": "tag an entry of the lexicon",
  "accessRequests.create": "request access",
  "accessRequests.answer": "answer a request for access",
};

const pasts: Readonly<Record<string, string>> = {
  submit: "submitted",
  withdraw: "withdrew",
  reset: "reset",
  verify: "verified",
  cancel: "cancelled",
  tag: "tagged",
  send: "sent",
  take: "took",
  make: "made",
  step: "stepped",
  leave: "left",
  bring: "brought",
  set: "set",
  give: "gave",
  put: "put",
  stop: "stopped",
};

/** Turns what was tried into what was done: "change the plan" → "changed the plan". */
export function toPastTense(words: string): string {
  const [verb = "", ...rest] = words.split(" ");
  const past = pasts[verb] ?? `${verb}${verb.endsWith("e") ? "d" : "ed"}`;
  return [past, ...rest].join(" ");
}
