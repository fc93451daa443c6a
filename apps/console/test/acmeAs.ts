import type { OrganizationState } from "@rolecall/organization/rules";
import type { TaskFixture } from "../contract/TaskFixture.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";
import { seedOrganization } from "../server/sample/seedOrganization.ts";

/** The person with each organization role. */
export const taskPeople = { owner: "ines", admin: "jonas", billingAdmin: "priya", member: "tom" } as const;

/**
 * Acme Test with its own id. Owner and admin only have project roles through their organization role. Billing admin
 * and member are analysts of Web.
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

/** The records that the tasks change. */
export function createFixture(organization: string, user: string): TaskFixture {
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
