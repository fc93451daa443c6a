import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import { actors, others } from "./crowd.ts";
import type { SessionOf } from "./openSessions.ts";

const day = 24 * 60 * 60 * 1000;

/** The project that checks are about; nobody is given a role in it, so that the cells are those of the role alone. */
export const askedProject = "web";

/** An organization as the authority has it: members in teams of 50, with a role in each of three projects. */
export function stateOf(organization: string, sessionOf: SessionOf): OrganizationState {
  const createdAt = Date.now() - 400 * day;
  const member = (userId: string, email: string, role: MemberRecord["role"]): MemberRecord => ({
    userId,
    email,
    emailVerified: true,
    role,
    status: "active",
    version: 1,
    joinedAt: createdAt,
  });
  const rest = others(organization);
  const projects = Array.from({ length: 20 }, (_, at) => `project-${at}`);
  const projectAt = (at: number) => projects[at % projects.length] ?? "";
  return {
    organization: { id: organization, name: "Acme", state: "active", plan: "enterprise", createdAt },
    members: [
      ...actors
        .filter((actor) => actor.organization === organization)
        .map((actor) => member(sessionOf(actor).userId, actor.email, actor.role)),
      ...rest.map(({ userId, email }) => member(userId, email, "member")),
    ],
    projects: [...projects, askedProject].map((id) => ({ id, name: id })),
    teams: Array.from({ length: Math.ceil(rest.length / 50) }, (_, at) => ({
      id: `team-${at}`,
      name: `Team ${at}`,
      userIds: rest.slice(50 * at, 50 * at + 50).map(({ userId }) => userId),
      projects: [{ projectId: projectAt(at), role: "consumer" }],
    })),
    grants: rest.flatMap(({ userId }, at) =>
      [0, 1, 2].map((more) => ({ projectId: projectAt(at + more), userId, role: "analyst" as const })),
    ),
    invitations: [],
    sends: [],
  };
}
