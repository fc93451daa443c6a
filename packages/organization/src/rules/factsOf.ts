import type { Facts } from "./Facts.ts";
import type { OrganizationState, TeamPlaces, TeamRecord } from "./records.ts";

/**
 * Answers the questions of the rules from an organization held in memory.
 * @example
 * import { factsOf, type OrganizationState } from "@rolecall/organization/rules";
 *
 * declare const state: OrganizationState;
 * factsOf(state).activeOwners();
 */
export function factsOf(state: OrganizationState): Facts {
  const { organization, members, invitations, teams, projects, grants, sends } = state;
  const pending = invitations.filter((invitation) => invitation.state === "pending");
  const active = members.filter((member) => member.status === "active");
  return {
    organization,
    member: (userId) => members.find((member) => member.userId === userId),
    memberByEmail: (email) => members.find((member) => comparable(member.email) === comparable(email)),
    owners: () => active.filter((member) => member.role === "owner"),
    activeOwners: () => active.filter((member) => member.role === "owner").length,
    activeMembers: () => active.length,
    pendingInvitations: (now) => pending.filter((invitation) => invitation.expiresAt > now).length,
    invitation: (id) => invitations.find((invitation) => invitation.id === id),
    invitationByToken: (tokenHash) => invitations.find((invitation) => invitation.tokenHash === tokenHash),
    pendingInvitationOf: (email, now) =>
      pending.find(
        (invitation) => invitation.expiresAt > now && comparable(invitation.email) === comparable(email),
      ),
    pendingInvitationsOf: (email) =>
      pending.filter((invitation) => comparable(invitation.email) === comparable(email)),
    pendingInvitationsBy: (userId) => pending.filter((invitation) => invitation.invitedBy === userId),
    overdueInvitations: (now) => pending.filter((invitation) => invitation.expiresAt <= now),
    allPendingInvitations: () => pending,
    project: (id) => projects.find((project) => project.id === id),
    projects: () => projects,
    projectsForEveryone: () => projects.filter((project) => project.everyoneRole !== undefined),
    team: (id) => placesOf(teams.find((team) => team.id === id)),
    teamByName: (name) => placesOf(teams.find((team) => comparable(team.name) === comparable(name))),
    teamsOf: (userId) => teams.filter((team) => team.userIds.includes(userId)),
    usersIn: (teamId, most) => teams.find((team) => team.id === teamId)?.userIds.slice(0, most) ?? [],
    grantsOf: (userId) => grants.filter((grant) => grant.userId === userId),
    grantsIn: (projectId) => grants.filter((grant) => grant.projectId === projectId),
    sendsSince: (time, domain) =>
      sends.filter((send) => send.at > time && (domain === undefined || send.domain === comparable(domain)))
        .length,
    sendsTo: (email, since) =>
      sends.filter((send) => send.at > since && comparable(send.email) === comparable(email)).length,
  };
}

function placesOf(team: TeamRecord | undefined): TeamPlaces | undefined {
  if (team === undefined) return undefined;
  const { userIds: _userIds, ...places } = team;
  return places;
}

function comparable(text: string): string {
  return text.trim().toLowerCase();
}
