import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import { actors, others } from "./crowd.ts";
import type { SessionOf } from "./openSessions.ts";

const day = 24 * 60 * 60 * 1000;

/** The project in the checks' targets. The billing admin and the member are its analysts, as in the cells. */
export const askedProject = "web";

/** The state of an organization: members in teams of 50, with a role in each of three projects. */
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
  const asking = actors.filter((actor) => actor.organization === organization);
  const rest = others(organization);
  const analyst = (projectId: string, userId: string) => ({ projectId, userId, role: "analyst" }) as const;
  const projects = Array.from({ length: 20 }, (_, at) => `project-${at}`);
  const projectAt = (at: number) => projects[at % projects.length] ?? "";
  return {
    organization: { id: organization, name: "Acme", state: "active", plan: "enterprise", createdAt },
    members: [
      ...asking.map((actor) => member(sessionOf(actor).userId, actor.email, actor.role)),
      ...rest.map(({ userId, email }) => member(userId, email, "member")),
    ],
    projects: [...projects, askedProject].map((id) => ({ id, name: id })),
    teams: Array.from({ length: Math.ceil(rest.length / 50) }, (_, at) => ({
      id: `team-${at}`,
      name: `Team ${at}`,
      userIds: rest.slice(50 * at, 50 * at + 50).map(({ userId }) => userId),
      projects: [{ projectId: projectAt(at), role: "consumer" }],
    })),
    grants: [
      ...asking
        .filter(({ role }) => role === "billingAdmin" || role === "member")
        .map((actor) => analyst(askedProject, sessionOf(actor).userId)),
      ...rest.flatMap(({ userId }, at) => [0, 1, 2].map((more) => analyst(projectAt(at + more), userId))),
    ],
    invitations: [],
    sends: [],
  };
}
