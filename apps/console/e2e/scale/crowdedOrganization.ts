import type { OrganizationState } from "@rolecall/organization/rules";
import { seedOrganization } from "../../server/sample/seedOrganization.ts";

/** The number of records in a large organization. */
export const crowd = { members: 10_000, projects: 500, teams: 50 } as const;

const digits = (at: number) => String(at).padStart(5, "0");
const list = <T>(length: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => make(at));

/** The email address of a numbered member. */
export const crowdMember = (at: number) =>
  ({
    userId: `person-${at}`,
    email: `person-${digits(at)}@crowd.example`,
  }) as const;

/**
 * A large Acme Test: ten thousand people, five hundred projects, and fifty teams of two hundred people, each with a
 * role in ten projects.
 */
export function crowdedOrganization(id: string): OrganizationState {
  const state = seedOrganization();
  const joinedAt = state.organization.createdAt;
  return {
    ...state,
    organization: { ...state.organization, id, name: "Crowd", seats: 20_000 },
    members: [
      ...state.members,
      ...list(crowd.members - state.members.length, (at) => ({
        ...crowdMember(at),
        emailVerified: true,
        role: "member" as const,
        status: "active" as const,
        version: 1,
        joinedAt,
      })),
    ],
    projects: list(crowd.projects, (at) => ({ id: `project-${at}`, name: `Project ${digits(at)}` })),
    teams: list(crowd.teams, (team) => ({
      id: `team-${team}`,
      name: `Team ${digits(team)}`,
      userIds: list(200, (at) => `person-${(team * 150 + at) % (crowd.members - 100)}`),
      projects: list(10, (at) => ({
        projectId: `project-${(team * 10 + at) % crowd.projects}`,
        role: "analyst" as const,
      })),
    })),
    grants: [],
    invitations: [],
  };
}
