import {
  normalizeDomain,
  tidyName,
  toEmailKey,
  toNameKey,
  type OrganizationState,
} from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import { inputs } from "../input/inputs.ts";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";

/** How many rows a statement inserts: PostgreSQL takes 65,535 values in one. */
const most = 4_000;

/**
 * Imports a whole organization in one transaction. Its data is checked like a request: invalid fields reject with
 * `import_invalid`, which names them. The database then enforces the rest: an organization without an active owner, or
 * with a grant for someone who isn't a member, is rejected and nothing is stored. Rejects if an organization with that
 * id exists. `names` are people's names by user id; they override the `name` of a member.
 * @example
 * import { importOrganization, type Database } from "@rolecall/server";
 * import type { OrganizationState } from "@rolecall/organization/rules";
 *
 * export const bringOver = (database: Database, state: OrganizationState) => importOrganization(database, state);
 */
export async function importOrganization(
  database: Database,
  state: OrganizationState,
  names: Readonly<Record<string, string>> = {},
): Promise<void> {
  const checked = inputs.state(state);
  const called = inputs.names(names);
  await database.query.transaction().execute(async (transaction) => {
    for (const [table, rows] of rowsOf(checked, called)) await insertAll(transaction, table, rows);
  });
}

async function insertAll(
  transaction: Transaction<Tables>,
  table: keyof Tables,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += most)
    await transaction
      .insertInto(table)
      .values(rows.slice(start, start + most))
      .execute();
}

function rowsOf(
  state: OrganizationState,
  names: Readonly<Record<string, string>>,
): readonly (readonly [keyof Tables, readonly object[]])[] {
  const { organization, members, projects, teams, grants, invitations, sends } = state;
  const organization_id = organization.id;
  return [
    [
      "organizations",
      [
        {
          id: organization.id,
          name: tidyName(organization.name),
          state: organization.state,
          plan: organization.plan,
          seats: organization.seats ?? null,
          allowed_domains: organization.allowedDomains?.map((each) => normalizeDomain(each) ?? each) ?? null,
          two_factor_required: organization.twoFactorRequired ?? false,
          created_at: new Date(organization.createdAt),
          purge_at: organization.purgeAt === undefined ? null : new Date(organization.purgeAt),
        },
      ],
    ],
    [
      "members",
      members.map((member) => ({
        organization_id,
        user_id: member.userId,
        email: toEmailKey(member.email),
        email_verified: member.emailVerified,
        second_factor: member.secondFactor ?? false,
        // an id may be a word that every object has
        name: (Object.hasOwn(names, member.userId) ? names[member.userId] : member.name) ?? null,
        role: member.role,
        status: member.status,
        version: member.version,
        joined_at: new Date(member.joinedAt),
      })),
    ],
    [
      "projects",
      projects.map(({ id, name, everyoneRole }) => ({
        organization_id,
        id,
        name: tidyName(name),
        everyone_role: everyoneRole ?? null,
      })),
    ],
    [
      "teams",
      teams.map(({ id, name }) => ({
        organization_id,
        id,
        name: tidyName(name),
        name_key: toNameKey(name),
      })),
    ],
    [
      "team_members",
      teams.flatMap((team) =>
        team.userIds.map((user_id) => ({ organization_id, team_id: team.id, user_id })),
      ),
    ],
    [
      "team_projects",
      teams.flatMap((team) =>
        team.projects.map(({ projectId, role }) => ({
          organization_id,
          team_id: team.id,
          project_id: projectId,
          role,
        })),
      ),
    ],
    [
      "project_grants",
      grants.map(({ projectId, userId, role }) => ({
        organization_id,
        project_id: projectId,
        user_id: userId,
        role,
      })),
    ],
    [
      "invitations",
      invitations.map((invitation) => ({
        organization_id,
        id: invitation.id,
        email: toEmailKey(invitation.email),
        name: invitation.name ?? null,
        role: invitation.role,
        state: invitation.state,
        projects: JSON.stringify(invitation.projects),
        team_ids: JSON.stringify(invitation.teamIds),
        token_hash: invitation.tokenHash,
        invited_by: invitation.invitedBy,
        created_at: new Date(invitation.createdAt),
        expires_at: new Date(invitation.expiresAt),
        sent_count: invitation.sentCount,
        last_sent_at: new Date(invitation.lastSentAt),
        accepted_by: invitation.acceptedBy ?? null,
        hidden: invitation.hidden ?? false,
      })),
    ],
    [
      "sends",
      sends.map(({ at, by, ...send }) => {
        const email = toEmailKey(send.email);
        const domain = email.slice(email.lastIndexOf("@") + 1);
        return { organization_id, at: new Date(at), user_id: by ?? null, email, domain };
      }),
    ],
  ];
}
