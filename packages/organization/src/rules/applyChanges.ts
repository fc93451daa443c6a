import type { Change } from "./Change.ts";
import type { InvitationRecord, OrganizationState, TeamRecord } from "./records.ts";
import { toEmailKey } from "./toEmailKey.ts";

/** How long a mail counts: the longest time over which the send limits look back, in milliseconds. */
const remembered = 24 * 60 * 60 * 1000;

/**
 * Applies the changes of a command in memory, as a server does in its tables. Returns a new state and leaves the old
 * one unchanged. Changes to missing records are ignored. `now` is the time at which the emails among the changes count
 * as sent. Without a state, the changes create an organization.
 * @example
 * import { applyChanges, decide, factsOf } from "@rolecall/organization/rules";
 * import type { Command, Context, OrganizationState } from "@rolecall/organization/rules";
 *
 * function perform(state: OrganizationState, command: Command, context: Context): OrganizationState {
 *   const outcome = decide(factsOf(state), command, context);
 *   return outcome.status === "done" ? applyChanges(state, outcome.changes, context.now) : state;
 * }
 */
export function applyChanges(
  state: OrganizationState,
  changes: readonly Change[],
  now: number,
): OrganizationState;
export function applyChanges(
  state: OrganizationState | undefined,
  changes: readonly Change[],
  now: number,
): OrganizationState | undefined;
export function applyChanges(
  state: OrganizationState | undefined,
  changes: readonly Change[],
  now: number,
): OrganizationState | undefined {
  return changes.reduce((before, change) => applied(before, change, now), state);
}

function applied(
  state: OrganizationState | undefined,
  change: Change,
  now: number,
): OrganizationState | undefined {
  if (change.type === "organization.created")
    return {
      organization: change.organization,
      members: [],
      invitations: [],
      teams: [],
      projects: [],
      grants: [],
      sends: [],
    };
  if (state === undefined) return undefined;
  const { members, invitations, teams, projects, grants } = state;
  switch (change.type) {
    case "organization.updated":
      return { ...state, organization: change.organization };
    case "member.added":
    case "member.updated":
      return { ...state, members: put(members, change.member, (member) => member.userId) };
    case "member.removed": {
      const { userId } = change.member;
      return {
        ...state,
        members: members.filter((member) => member.userId !== userId),
        grants: grants.filter((grant) => grant.userId !== userId),
        teams: teams.map((team) => withoutUser(team, userId)),
      };
    }
    case "invitation.added":
    case "invitation.updated":
      return { ...state, invitations: put(invitations, change.invitation, (invitation) => invitation.id) };
    case "project.added":
    case "project.updated":
      return { ...state, projects: put(projects, change.project, (project) => project.id) };
    case "project.removed": {
      const { projectId } = change;
      return {
        ...state,
        projects: projects.filter((project) => project.id !== projectId),
        grants: grants.filter((grant) => grant.projectId !== projectId),
        teams: teams.map((team) => withoutProject(team, projectId)),
        invitations: changeOpen(invitations, (invitation) => withoutProject(invitation, projectId)),
      };
    }
    case "team.added":
      return { ...state, teams: put(teams, { ...change.team, userIds: [] }, (team) => team.id) };
    case "team.updated":
      return {
        ...state,
        teams: teams.map((team) => (team.id === change.team.id ? { ...team, ...change.team } : team)),
      };
    case "team.joined":
      return {
        ...state,
        teams: teams.map((team) => (team.id === change.team.id ? withUser(team, change.userId) : team)),
      };
    case "team.left":
      return {
        ...state,
        teams: teams.map((team) => (team.id === change.team.id ? withoutUser(team, change.userId) : team)),
      };
    case "team.removed":
      return {
        ...state,
        teams: teams.filter((team) => team.id !== change.team.id),
        invitations: changeOpen(invitations, (invitation) => withoutTeam(invitation, change.team.id)),
      };
    case "grant.set": {
      const { projectId, userId, role } = change;
      return {
        ...state,
        grants: put(grants, { projectId, userId, role }, (grant) =>
          JSON.stringify([grant.projectId, grant.userId]),
        ),
      };
    }
    case "grant.removed":
      return {
        ...state,
        grants: grants.filter(
          (grant) => grant.projectId !== change.projectId || grant.userId !== change.userId,
        ),
      };
    case "target.skipped":
      return state;
    case "mail.queued":
      break;
  }
  return change.kind === "invitation" ? withSend(state, change.to, now) : state;
}

/** Puts an item in the place of the one with the same key, or at the end. */
function put<T>(list: readonly T[], item: T, keyOf: (item: T) => string): readonly T[] {
  const key = keyOf(item);
  return list.some((each) => keyOf(each) === key)
    ? list.map((each) => (keyOf(each) === key ? item : each))
    : [...list, item];
}

function withUser(team: TeamRecord, userId: string): TeamRecord {
  return team.userIds.includes(userId) ? team : { ...team, userIds: [...team.userIds, userId] };
}

function withoutUser(team: TeamRecord, userId: string): TeamRecord {
  return team.userIds.includes(userId)
    ? { ...team, userIds: team.userIds.filter((each) => each !== userId) }
    : team;
}

function withoutProject<T extends TeamRecord | InvitationRecord>(holder: T, projectId: string): T {
  return holder.projects.some((each) => each.projectId === projectId)
    ? { ...holder, projects: holder.projects.filter((each) => each.projectId !== projectId) }
    : holder;
}

/** Changes the invitations that can still be accepted, or sent again. The others are history. */
function changeOpen(
  invitations: readonly InvitationRecord[],
  change: (invitation: InvitationRecord) => InvitationRecord,
): readonly InvitationRecord[] {
  return invitations.map((each) =>
    each.state === "pending" || each.state === "expired" ? change(each) : each,
  );
}

function withoutTeam(invitation: InvitationRecord, teamId: string): InvitationRecord {
  return invitation.teamIds.includes(teamId)
    ? { ...invitation, teamIds: invitation.teamIds.filter((id) => id !== teamId) }
    : invitation;
}

function withSend(state: OrganizationState, to: string, now: number): OrganizationState {
  const email = toEmailKey(to);
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return {
    ...state,
    sends: [...state.sends.filter((send) => send.at > now - remembered), { at: now, domain, email }],
  };
}
