import type { Command } from "@rolecall/organization/rules";
import type { Answered, AnswerOf, Client } from "../../src/client.ts";

/** What every command answers over HTTP. */
export type CommandAnswer = Answered<AnswerOf<"teams.create">>;

/** The commands that have an operation: all but those of the clock. */
export type AskedCommand = Exclude<Command, { readonly type: "invitations.expire" | "organization.delete" }>;

/** Asks a command of the rules by its operation. Ids of what is made, and tokens that are sent, are left to the server. */
export function askOverHttp(
  client: Client,
  organization: string,
  command: AskedCommand,
  tokenOf: (tokenHash: string) => string,
): Promise<CommandAnswer> {
  const { organizations, members, invitations, teams, projects, grants } = client;
  const of = <T extends object>(input: T) => ({ organization, ...input });
  switch (command.type) {
    case "invite": {
      const { type: _type, id: _id, tokenHash: _hash, projects: offered, teamIds, ...asked } = command;
      return invitations.create(of({ ...asked, projects: [...offered], teamIds: [...teamIds] }));
    }
    case "invitation.edit": {
      const { id: invitation, role, projects: offered, teamIds } = command;
      return invitations.edit(of({ invitation, role, projects: [...offered], teamIds: [...teamIds] }));
    }
    case "invitation.resend":
      return invitations.resend(of({ invitation: command.id, mail: command.mail }));
    case "invitation.retry":
      return invitations.retry(of({ invitation: command.id }));
    case "invitation.revoke":
      return invitations.revoke(of({ invitation: command.id }));
    case "invitation.hide":
      return invitations.hide(of({ invitation: command.id }));
    case "invitation.accept":
      return invitations.accept({ token: tokenOf(command.tokenHash) });
    case "invitation.decline":
      return invitations.decline({ token: tokenOf(command.tokenHash) });
    case "member.changeRole":
      return members.changeRole(of({ user: command.userId, role: command.role, version: command.version }));
    case "member.stepDown":
      return members.stepDown(of({ role: command.role }));
    case "member.leave":
      return members.leave({ organization });
    case "member.remove":
      return members.remove(of({ user: command.userId }));
    case "member.suspend":
      return members.suspend(of({ user: command.userId }));
    case "member.restore":
      return members.restore(of({ user: command.userId }));
    case "ownership.handOver":
      return members.handOver(of({ user: command.userId, ownRole: command.ownRole }));
    case "project.create":
      return projects.create(of({ name: command.name }));
    case "project.rename":
      return projects.rename(of({ project: command.projectId, name: command.name }));
    case "project.delete":
      return projects.delete(of({ project: command.projectId }));
    case "project.setEveryoneRole":
      return projects.setEveryoneRole(of({ project: command.projectId, role: command.role ?? null }));
    case "team.create":
      return teams.create(of({ name: command.name }));
    case "team.rename":
      return teams.rename(of({ team: command.teamId, name: command.name }));
    case "team.delete":
      return teams.delete(of({ team: command.teamId }));
    case "team.addUser":
      return teams.addUser(of({ team: command.teamId, user: command.userId }));
    case "team.removeUser":
      return teams.removeUser(of({ team: command.teamId, user: command.userId }));
    case "team.setProject":
      return teams.setProject(of({ team: command.teamId, project: command.projectId, role: command.role }));
    case "team.removeProject":
      return teams.removeProject(of({ team: command.teamId, project: command.projectId }));
    case "grant.set":
      return grants.set(of({ project: command.projectId, user: command.userId, role: command.role }));
    case "grant.revoke":
      return grants.revoke(of({ project: command.projectId, user: command.userId }));
    case "organization.rename":
      return organizations.rename(of({ name: command.name }));
    case "organization.changePlan":
      return organizations.changePlan(of({ plan: command.plan, seats: command.seats }));
    case "organization.requireSecondFactor":
      return organizations.requireSecondFactor(of({ required: command.required }));
    case "organization.requestDeletion":
      return organizations.requestDeletion(of({ nameTyped: command.nameTyped }));
    case "organization.cancelDeletion":
      break;
  }
  return organizations.cancelDeletion({ organization });
}
