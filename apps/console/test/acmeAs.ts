import type { OrganizationState } from "@rolecall/organization/rules";
import type { TaskFixture } from "../contract/TaskFixture.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";
import { seedOrganization } from "../server/sample/seedOrganization.ts";

/** Who has each role of the organization. */
export const taskPeople = { owner: "ines", admin: "jonas", billingAdmin: "priya", member: "tom" } as const;

/**
 * Acme Test under an id of its own: owner and admin have no role in a project but by administering all of them, billing
 * admin and member are analysts of Web.
 */
export function acmeAs(id: string): OrganizationState {
  const state = seedOrganization();
  const own: readonly string[] = Object.values(taskPeople);
  return {
    ...state,
    organization: { ...state.organization, id },
    teams: state.teams.map((team) => ({
      ...team,
      userIds: team.userIds.filter((user) => !own.includes(user)),
    })),
    grants: [
      { projectId: "web", userId: "priya", role: "analyst" },
      { projectId: "web", userId: "tom", role: "analyst" },
      { projectId: "web", userId: "samuel", role: "analyst" },
    ],
    invitations: [],
  };
}

/** What the tasks happen to in it. */
export function fixtureOf(organization: string, user: string): TaskFixture {
  return {
    organization,
    organizationName: "Acme Test",
    project: "web",
    projectName: "Web",
    team: "finance",
    fullTeam: "growth",
    member: "samuel",
    teamless: "noor",
    password: samplePassword,
    email: `${user}@acme.test`,
    projects: ["web", "shop"],
  };
}
