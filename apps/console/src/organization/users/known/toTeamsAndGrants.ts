import type { OrganizationState, TeamRecord } from "@rolecall/organization/rules";
import type { MemberDetails } from "./MemberItem.ts";

type People = readonly Pick<MemberDetails, "userId" | "teams" | "projects">[];

/** What was given to some people, as the rules see it: their grants, and their teams with what those give. */
export function toTeamsAndGrants(people: People): Pick<OrganizationState, "teams" | "grants"> {
  const teams = new Map<string, TeamRecord>();
  for (const { userId, teams: own, projects } of people)
    for (const { id, name } of own) {
      const given = projects.filter(({ source }) => source === `team:${id}`);
      teams.set(id, {
        id,
        name,
        projects: given.map((each) => ({ projectId: each.id, role: each.role })),
        userIds: [...(teams.get(id)?.userIds ?? []), userId],
      });
    }
  return {
    teams: [...teams.values()],
    grants: people.flatMap(({ userId, projects }) =>
      projects
        .filter(({ source }) => source === "individual")
        .map(({ id, role }) => ({ projectId: id, userId, role })),
    ),
  };
}
