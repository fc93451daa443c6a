import type { MemberRecord, OrganizationState } from "../src/rules/records.ts";

// Nothing here asks the rules or the role model: it is read once more, in its own words.
const projectRank: Readonly<Record<string, number>> = { owner: 4, admin: 3, analyst: 2, consumer: 1 };

/** What someone was given in a project, by a grant or by their teams, whether or not it is in force. */
export function givenIn({ grants, teams }: OrganizationState, userId: string, projectId: string): number {
  const own = grants.filter((grant) => grant.userId === userId && grant.projectId === projectId);
  const byTeams = teams
    .filter((team) => team.userIds.includes(userId))
    .flatMap((team) => team.projects.filter((each) => each.projectId === projectId));
  return Math.max(0, ...[...own, ...byTeams].map(({ role }) => height(role)));
}

/** How high someone stands in a project, from whatever source. */
export function reachOf(
  state: OrganizationState,
  member: MemberRecord | undefined,
  projectId: string,
): number {
  if (member?.status !== "active") return 0;
  const conferred = member.role === "owner" ? 4 : member.role === "admin" ? 3 : 0;
  const everyone = state.projects.find(({ id }) => id === projectId)?.everyoneRole;
  return Math.max(conferred, height(everyone), givenIn(state, member.userId, projectId));
}

/** How high a role in a project is; none is 0. */
export function height(role: string | undefined): number {
  return role === undefined ? 0 : (projectRank[role] ?? 0);
}

/** The membership of a person. */
export function memberOf({ members }: OrganizationState, userId: string): MemberRecord | undefined {
  return members.find((member) => member.userId === userId);
}
