import type { Client } from "@rolecall/server/client";
import { unwrap } from "../../session/api/useAuthority.ts";
import { allPages } from "../../session/api/allPages.ts";
import { inTurns } from "../../ui/forms/inTurns.ts";
import type { Team, TeamDetails } from "./Team.ts";

/** What goes with some teams. */
export interface TeamLoss {
  readonly people: number;
  /** The names of the projects. */
  readonly projects: readonly string[];
  /** The roles that the teams give in them. */
  readonly roles: TeamDetails["projects"];
}

/** Who loses roles with teams that go, each person once, and in which projects. */
export async function teamLoss(
  client: Pick<Client, "teams">,
  organization: string,
  teams: readonly Pick<Team, "id">[],
): Promise<TeamLoss> {
  const people = new Set<string>();
  const projects = new Set<string>();
  const roles: TeamLoss["roles"][number][] = [];
  await inTurns(teams, async ({ id: team }) => {
    const { projects: teamProjects } = unwrap(await client.teams.read({ organization, team }));
    // anyone who is in a team that gives no role loses none
    if (teamProjects.length === 0) return;
    for (const { name } of teamProjects) projects.add(name);
    roles.push(...teamProjects);
    const members = await allPages((at) => client.teams.members({ organization, team, ...at }));
    for (const { userId } of members) people.add(userId);
  });
  return { people: people.size, projects: [...projects].toSorted(), roles };
}
