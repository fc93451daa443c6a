/**
 * Every operation of the HTTP interface, with its method and path. It contains no schemas, so that a client in a
 * browser stays small.
 * @example
 * import { operations } from "@rolecall/server";
 *
 * const [method, path] = operations["members.changeRole"]; // "PUT", "/organizations/:organization/members/:user/role"
 */
export const operations = {
  "access.read": ["GET", "/access"],
  "access.events": ["GET", "/access/events"],
  "access.check": ["POST", "/access/checks"],

  "organizations.list": ["GET", "/organizations"],
  "organizations.create": ["POST", "/organizations"],
  "organizations.read": ["GET", "/organizations/:organization"],
  "organizations.rename": ["PATCH", "/organizations/:organization"],
  "organizations.changePlan": ["PUT", "/organizations/:organization/plan"],
  "organizations.requireSecondFactor": ["PUT", "/organizations/:organization/second-factor"],
  "organizations.requestDeletion": ["POST", "/organizations/:organization/deletion"],
  "organizations.cancelDeletion": ["DELETE", "/organizations/:organization/deletion"],

  "members.list": ["GET", "/organizations/:organization/members"],
  "members.export": ["GET", "/organizations/:organization/members.csv"],
  "members.read": ["GET", "/organizations/:organization/members/:user"],
  "members.changeRole": ["PUT", "/organizations/:organization/members/:user/role"],
  "members.remove": ["DELETE", "/organizations/:organization/members/:user"],
  "members.suspend": ["PUT", "/organizations/:organization/members/:user/suspension"],
  "members.restore": ["DELETE", "/organizations/:organization/members/:user/suspension"],
  "members.stepDown": ["POST", "/organizations/:organization/step-down"],
  "members.leave": ["POST", "/organizations/:organization/leave"],
  "members.handOver": ["POST", "/organizations/:organization/hand-over"],

  "invitations.list": ["GET", "/organizations/:organization/invitations"],
  "invitations.create": ["POST", "/organizations/:organization/invitations"],
  "invitations.edit": ["PATCH", "/organizations/:organization/invitations/:invitation"],
  "invitations.resend": ["POST", "/organizations/:organization/invitations/:invitation/resend"],
  "invitations.retry": ["POST", "/organizations/:organization/invitations/:invitation/retry"],
  "invitations.revoke": ["POST", "/organizations/:organization/invitations/:invitation/revoke"],
  "invitations.hide": ["DELETE", "/organizations/:organization/invitations/:invitation"],
  "invitations.read": ["POST", "/invitations/read"],
  "invitations.accept": ["POST", "/invitations/accept"],
  "invitations.decline": ["POST", "/invitations/decline"],

  "teams.list": ["GET", "/organizations/:organization/teams"],
  "teams.create": ["POST", "/organizations/:organization/teams"],
  "teams.read": ["GET", "/organizations/:organization/teams/:team"],
  "teams.rename": ["PATCH", "/organizations/:organization/teams/:team"],
  "teams.delete": ["DELETE", "/organizations/:organization/teams/:team"],
  "teams.members": ["GET", "/organizations/:organization/teams/:team/members"],
  "teams.addUser": ["PUT", "/organizations/:organization/teams/:team/members/:user"],
  "teams.removeUser": ["DELETE", "/organizations/:organization/teams/:team/members/:user"],
  "teams.setProject": ["PUT", "/organizations/:organization/teams/:team/projects/:project"],
  "teams.removeProject": ["DELETE", "/organizations/:organization/teams/:team/projects/:project"],

  "projects.list": ["GET", "/organizations/:organization/projects"],
  "projects.create": ["POST", "/organizations/:organization/projects"],
  "projects.read": ["GET", "/organizations/:organization/projects/:project"],
  "projects.rename": ["PATCH", "/organizations/:organization/projects/:project"],
  "projects.delete": ["DELETE", "/organizations/:organization/projects/:project"],
  "projects.transfer": ["POST", "/organizations/:organization/projects/:project/transfer"],
  "projects.setEveryoneRole": ["PUT", "/organizations/:organization/projects/:project/everyone-role"],
  "projects.members": ["GET", "/organizations/:organization/projects/:project/members"],
  "projects.candidates": ["GET", "/organizations/:organization/projects/:project/candidates"],
  "grants.set": ["PUT", "/organizations/:organization/projects/:project/grants/:user"],
  "grants.revoke": ["DELETE", "/organizations/:organization/projects/:project/grants/:user"],

  "audit.list": ["GET", "/organizations/:organization/audit"],
  "account.delete": ["DELETE", "/account"],
} as const;

/** The name of an operation: `members.changeRole`. */
export type OperationId = keyof typeof operations;
