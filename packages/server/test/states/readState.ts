import type { OrganizationState } from "@rolecall/organization/rules";
import type { Database } from "../../src/storage/Database.ts";

/** Reads an organization back as the rules know it, everything in a fixed order, by queries of its own. */
export async function readState(database: Database, id: string): Promise<OrganizationState> {
  const { query } = database;
  const row = await query
    .selectFrom("organizations")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const inTeam = await query
    .selectFrom("team_members")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("user_id")
    .execute();
  const ofTeam = await query
    .selectFrom("team_projects")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("project_id")
    .execute();
  const members = await query
    .selectFrom("members")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("user_id")
    .execute();
  const projects = await query
    .selectFrom("projects")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("id")
    .execute();
  const teams = await query
    .selectFrom("teams")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("id")
    .execute();
  const grants = await query
    .selectFrom("project_grants")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("project_id")
    .orderBy("user_id")
    .execute();
  const invitations = await query
    .selectFrom("invitations")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("id")
    .execute();
  const sends = await query
    .selectFrom("sends")
    .selectAll()
    .where("organization_id", "=", id)
    .orderBy("at")
    .orderBy("email")
    .execute();
  return {
    organization: {
      id,
      name: row.name,
      state: row.state,
      plan: row.plan,
      ...(row.seats === null ? {} : { seats: row.seats }),
      ...(row.allowed_domains === null ? {} : { allowedDomains: row.allowed_domains }),
      ...(row.two_factor_required ? { twoFactorRequired: true } : {}),
      createdAt: row.created_at.getTime(),
      ...(row.purge_at === null ? {} : { purgeAt: row.purge_at.getTime() }),
    },
    members: members.map((member) => ({
      userId: member.user_id,
      email: member.email,
      emailVerified: member.email_verified,
      role: member.role,
      status: member.status,
      version: member.version,
      joinedAt: member.joined_at.getTime(),
    })),
    projects: projects.map((project) => ({
      id: project.id,
      name: project.name,
      ...(project.everyone_role === null ? {} : { everyoneRole: project.everyone_role }),
    })),
    teams: teams.map((team) => ({
      id: team.id,
      name: team.name,
      userIds: inTeam.filter((each) => each.team_id === team.id).map((each) => each.user_id),
      projects: ofTeam
        .filter((each) => each.team_id === team.id)
        .map((each) => ({ projectId: each.project_id, role: each.role })),
    })),
    grants: grants.map((grant) => ({
      projectId: grant.project_id,
      userId: grant.user_id,
      role: grant.role,
    })),
    invitations: invitations.map((invitation) => ({
      id: invitation.id,
      email: invitation.email,
      ...(invitation.name === null ? {} : { name: invitation.name }),
      role: invitation.role,
      projects: invitation.projects,
      teamIds: invitation.team_ids,
      state: invitation.state,
      tokenHash: invitation.token_hash,
      invitedBy: invitation.invited_by,
      createdAt: invitation.created_at.getTime(),
      expiresAt: invitation.expires_at.getTime(),
      sentCount: invitation.sent_count,
      lastSentAt: invitation.last_sent_at.getTime(),
      ...(invitation.accepted_by === null ? {} : { acceptedBy: invitation.accepted_by }),
      ...(invitation.hidden ? { hidden: true } : {}),
    })),
    sends: sends.map((send) => ({ at: send.at.getTime(), domain: send.domain, email: send.email })),
  };
}
