import type { Facts } from "./Facts.ts";
import type { OrganizationState, TeamPlaces, TeamRecord } from "./records.ts";
import { normalizeDomain } from "./normalizeDomain.ts";
import { toEmailKey } from "./toEmailKey.ts";
import { toNameKey } from "./toNameKey.ts";

/**
 * Creates the facts for the rules from an organization in memory.
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
  // there is only one organization here
  const sendsTo = (email: string, since: number) =>
    sends.filter((send) => send.at > since).filter(sameEmail(email)).length;
  return {
    organization,
    member: (userId) => members.find((member) => member.userId === userId),
    memberByEmail: (email) => members.find(sameEmail(email)),
    owners: () => active.filter((member) => member.role === "owner"),
    activeOwners: () => active.filter((member) => member.role === "owner").length,
    activeMembers: () => active.length,
    pendingInvitations: (now) => pending.filter((invitation) => invitation.expiresAt > now).length,
    invitation: (id) => invitations.find((invitation) => invitation.id === id),
    invitationByToken: (tokenHash) => invitations.find((invitation) => invitation.tokenHash === tokenHash),
    pendingInvitationOf: (email, now) =>
      pending.filter((invitation) => invitation.expiresAt > now).find(sameEmail(email)),
    pendingInvitationsOf: (email) => pending.filter(sameEmail(email)),
    pendingInvitationsBy: (userId) => pending.filter((invitation) => invitation.invitedBy === userId),
    overdueInvitations: (now) => pending.filter((invitation) => invitation.expiresAt <= now),
    allPendingInvitations: () => pending,
    project: (id) => projects.find((project) => project.id === id),
    projects: () => projects,
    projectsForEveryone: () => projects.filter((project) => project.everyoneRole !== undefined),
    team: (id) => placesOf(teams.find((team) => team.id === id)),
    teamByName: (name) => placesOf(teams.find(sameName(name))),
    teamsOf: (userId) => teams.filter((team) => team.userIds.includes(userId)),
    usersIn: (teamId, most) => teams.find((team) => team.id === teamId)?.userIds.slice(0, most) ?? [],
    grantsOf: (userId) => grants.filter((grant) => grant.userId === userId),
    grantsIn: (projectId) => grants.filter((grant) => grant.projectId === projectId),
    sendsSince: (time, domain) => {
      const asked = domain === undefined ? undefined : (normalizeDomain(domain) ?? domain);
      return sends.filter((send) => send.at > time && (asked === undefined || send.domain === asked)).length;
    },
    sendsTo,
    sendsToFromAll: sendsTo,
    sendsBy: (userId, since) => sends.filter((send) => send.at > since && send.by === userId).length,
  };
}

function placesOf(team: TeamRecord | undefined): TeamPlaces | undefined {
  if (team === undefined) return undefined;
  const { userIds: _userIds, ...places } = team;
  return places;
}

function sameEmail(email: string): (each: { readonly email: string }) => boolean {
  const key = toEmailKey(email);
  return (each) => toEmailKey(each.email) === key;
}

function sameName(name: string): (each: { readonly name: string }) => boolean {
  const key = toNameKey(name);
  return (each) => toNameKey(each.name) === key;
}
