import type { OrganizationState } from "@rolecall/organization/rules";

/** Puts the lists of an organization into a fixed order, and leaves out what means the same as its absence. */
export function canonical(state: OrganizationState): OrganizationState {
  const by = <T extends object>(list: readonly T[], key: (item: T) => string) =>
    list.map(tidy).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    organization: tidy(state.organization),
    members: by(state.members, (member) => member.userId),
    projects: by(state.projects, (project) => project.id),
    teams: by(state.teams, (team) => team.id).map((team) => ({
      ...team,
      userIds: [...team.userIds].toSorted(),
      projects: by(team.projects, (project) => project.projectId),
    })),
    grants: by(state.grants, (grant) => `${grant.projectId} ${grant.userId}`),
    invitations: by(state.invitations, (invitation) => invitation.id),
    sends: by(state.sends, (send) => `${send.at} ${JSON.stringify(send)}`),
  };
}

function tidy<T extends object>(record: T): T {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined && value !== false);
  // entries lose the type of the record that they are put back into
  return Object.fromEntries(kept) as T;
}
