import type { AuthorityCommand } from "../../authority/AuthorityCommand.ts";
import type { ExecuteOptions } from "../../authority/Authority.ts";
import { isOneOf } from "../../authority/isOneOf.ts";
import { ProblemError } from "../ProblemError.ts";
import type { CommandId, ReadInputOf } from "../schemaOf.ts";

/** The operations that run a command of an organization. */
export type OrganizationCommandId = Exclude<
  CommandId,
  | "organizations.create"
  | "organizations.changePlan"
  | "invitations.accept"
  | "invitations.decline"
  | "projects.transfer"
  | "account.delete"
>;

/** Makes the command of each operation. `version` is what `If-Match` said. */
export const commands: {
  readonly [Id in OrganizationCommandId]: (
    input: ReadInputOf<Id>,
    version: ExecuteOptions["version"],
  ) => AuthorityCommand;
} = {
  "organizations.rename": ({ name }) => ({ type: "organization.rename", name }),
  "organizations.requireSecondFactor": ({ required }) => ({
    type: "organization.requireSecondFactor",
    required,
  }),
  "organizations.requestDeletion": ({ nameTyped }) => ({ type: "organization.requestDeletion", nameTyped }),
  "organizations.cancelDeletion": () => ({ type: "organization.cancelDeletion" }),

  "members.changeRole": ({ user, role, ...body }, matched) => ({
    type: "member.changeRole",
    userId: user,
    role,
    version: versionSeen(body.version, matched),
  }),
  "members.remove": ({ user }) => ({ type: "member.remove", userId: user }),
  "members.suspend": ({ user }) => ({ type: "member.suspend", userId: user }),
  "members.restore": ({ user }) => ({ type: "member.restore", userId: user }),
  "members.stepDown": ({ role }) => ({ type: "member.stepDown", role }),
  "members.leave": () => ({ type: "member.leave" }),
  "members.handOver": ({ user, ownRole }) => ({ type: "ownership.handOver", userId: user, ownRole }),

  "invitations.create": ({ via, email, name, role, projects, teamIds }) => ({
    type: "invite",
    via,
    email,
    ...(name === undefined ? {} : { name }),
    role,
    projects,
    teamIds,
  }),
  "invitations.edit": ({ invitation, role, projects, teamIds }) => ({
    type: "invitation.edit",
    id: invitation,
    role,
    projects,
    teamIds,
  }),
  "invitations.resend": ({ invitation, mail }) => ({ type: "invitation.resend", id: invitation, mail }),
  "invitations.retry": ({ invitation }) => ({ type: "invitation.retry", id: invitation }),
  "invitations.revoke": ({ invitation }) => ({ type: "invitation.revoke", id: invitation }),
  "invitations.hide": ({ invitation }) => ({ type: "invitation.hide", id: invitation }),

  "teams.create": ({ name }) => ({ type: "team.create", name }),
  "teams.rename": ({ team, name }) => ({ type: "team.rename", teamId: team, name }),
  "teams.delete": ({ team }) => ({ type: "team.delete", teamId: team }),
  "teams.addUser": ({ team, user }) => ({ type: "team.addUser", teamId: team, userId: user }),
  "teams.removeUser": ({ team, user }) => ({ type: "team.removeUser", teamId: team, userId: user }),
  "teams.setProject": ({ team, project, role }) => ({
    type: "team.setProject",
    teamId: team,
    projectId: project,
    role,
  }),
  "teams.removeProject": ({ team, project }) => ({
    type: "team.removeProject",
    teamId: team,
    projectId: project,
  }),

  "projects.create": ({ name }) => ({ type: "project.create", name }),
  "projects.rename": ({ project, name }) => ({ type: "project.rename", projectId: project, name }),
  "projects.delete": ({ project }) => ({ type: "project.delete", projectId: project }),
  "projects.setEveryoneRole": ({ project, role }) => ({
    type: "project.setEveryoneRole",
    projectId: project,
    role: role ?? undefined,
  }),
  "grants.set": ({ project, user, role }) => ({ type: "grant.set", projectId: project, userId: user, role }),
  "grants.revoke": ({ project, user }) => ({ type: "grant.revoke", projectId: project, userId: user }),
};

function versionSeen(inBody: number | undefined, matched: ExecuteOptions["version"]): number {
  // of several, the rules take the present one where it is among them
  const version = inBody ?? (typeof matched === "object" ? matched[0] : matched);
  if (version === undefined)
    throw new ProblemError(
      "precondition_required",
      "To change a role, send the version of the member that you loaded. Read the member, then send its ETag in If-Match or its version in the body.",
    );
  if (!isOneOf(matched, version))
    throw new ProblemError(
      "precondition_failed",
      "If-Match and the version in the body differ. Send only one of them.",
      { path: "version" },
    );
  return version;
}
