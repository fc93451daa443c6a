import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  ProjectRecord,
} from "@rolecall/organization/rules";
import type { Selectable } from "kysely";
import type { InvitationTable, MemberTable, OrganizationTable, ProjectTable } from "../../storage/Tables.ts";
import type { JsonRow } from "./defineQuestion.ts";

/** Rows as they are selected, or as they arrive by way of JSON. */
type Row<TTable> = JsonRow<Selectable<TTable>> | Selectable<TTable>;

const timeOf = (time: Date | string): number => (time instanceof Date ? time.getTime() : Date.parse(time));

/** Reads an organization as the rules know it. */
function organization(row: Row<OrganizationTable>): OrganizationRecord {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    plan: row.plan,
    ...(row.seats === null ? {} : { seats: row.seats }),
    ...(row.allowed_domains === null ? {} : { allowedDomains: row.allowed_domains }),
    ...(row.two_factor_required ? { twoFactorRequired: true } : {}),
    createdAt: timeOf(row.created_at),
    ...(row.purge_at === null ? {} : { purgeAt: timeOf(row.purge_at) }),
  };
}

/** Reads a member as the rules know them. */
function member(
  row: Omit<Row<MemberTable>, "organization_id" | "access_version" | "role_rank" | "email_key">,
): MemberRecord {
  return {
    userId: row.user_id,
    email: row.email,
    emailVerified: row.email_verified,
    ...(row.name === null ? {} : { name: row.name }),
    ...(row.second_factor ? { secondFactor: true } : {}),
    role: row.role,
    status: row.status,
    version: row.version,
    joinedAt: timeOf(row.joined_at),
  };
}

/** Reads a project as the rules know it. */
function project(row: Pick<Row<ProjectTable>, "id" | "name" | "everyone_role">): ProjectRecord {
  return {
    id: row.id,
    name: row.name,
    ...(row.everyone_role === null ? {} : { everyoneRole: row.everyone_role }),
  };
}

/** Reads an invitation as the rules know it. */
function invitation(row: Row<InvitationTable>): InvitationRecord {
  return {
    id: row.id,
    email: row.email,
    ...(row.name === null ? {} : { name: row.name }),
    role: row.role,
    projects: row.projects,
    teamIds: row.team_ids,
    state: row.state,
    tokenHash: row.token_hash,
    invitedBy: row.invited_by,
    createdAt: timeOf(row.created_at),
    expiresAt: timeOf(row.expires_at),
    sentCount: row.sent_count,
    lastSentAt: timeOf(row.last_sent_at),
    ...(row.accepted_by === null ? {} : { acceptedBy: row.accepted_by }),
    ...(row.hidden ? { hidden: true } : {}),
  };
}

/** Reads rows as the records that the rules know. */
export const readRecord = { organization, member, project, invitation } as const;
