import type { InvitationRecord } from "@rolecall/organization/rules";
import { sql } from "kysely";
import { schemaName } from "../../storage/schemaName.ts";
import type { ChangeOf, Writing } from "./Writing.ts";

/** Writes new invitations. */
async function insertInvitations(
  { transaction, organization }: Writing,
  changes: readonly ChangeOf<"invitation.added">[],
): Promise<void> {
  await transaction
    .insertInto("invitations")
    .values(
      changes.map(({ invitation }) => ({
        organization_id: organization,
        id: invitation.id,
        email: invitation.email,
        created_at: new Date(invitation.createdAt),
        ...columnsOf(invitation),
      })),
    )
    .execute();
}

/** Writes what has become of invitations: of one, or of all at once when an organization is to be deleted. */
async function updateInvitations(
  { transaction, organization }: Writing,
  changes: readonly ChangeOf<"invitation.updated">[],
): Promise<void> {
  const [first, ...others] = changes;
  if (first === undefined) return;
  if (others.length === 0) {
    await transaction
      .updateTable("invitations")
      .set({ ...columnsOf(first.invitation), version: sql`version + 1` })
      .where("organization_id", "=", organization)
      .where("id", "=", first.invitation.id)
      .execute();
    return;
  }
  const rows = changes.map(({ invitation }) => ({
    id: invitation.id,
    projects: invitation.projects,
    team_ids: invitation.teamIds,
    ...plainColumnsOf(invitation),
  }));
  await sql`
    update ${sql.id(schemaName, "invitations")} as held set
      name = given.name, role = given.role, projects = given.projects, team_ids = given.team_ids,
      state = given.state, token_hash = given.token_hash, invited_by = given.invited_by,
      expires_at = given.expires_at, sent_count = given.sent_count, last_sent_at = given.last_sent_at,
      accepted_by = given.accepted_by, hidden = given.hidden, version = held.version + 1
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as given (
      id text, name text, role text, projects jsonb, team_ids jsonb, state text, token_hash text,
      invited_by text, expires_at timestamptz, sent_count integer, last_sent_at timestamptz,
      accepted_by text, hidden boolean)
    where held.organization_id = ${organization} and held.id = given.id`.execute(transaction);
}

function columnsOf(invitation: InvitationRecord) {
  return {
    // a driver takes JSON as text
    projects: JSON.stringify(invitation.projects),
    team_ids: JSON.stringify(invitation.teamIds),
    ...plainColumnsOf(invitation),
  };
}

function plainColumnsOf(invitation: InvitationRecord) {
  return {
    name: invitation.name ?? null,
    role: invitation.role,
    state: invitation.state,
    token_hash: invitation.tokenHash,
    invited_by: invitation.invitedBy,
    expires_at: new Date(invitation.expiresAt),
    sent_count: invitation.sentCount,
    last_sent_at: new Date(invitation.lastSentAt),
    accepted_by: invitation.acceptedBy ?? null,
    hidden: invitation.hidden ?? false,
  };
}

/** Writes invitations. */
export const writeInvitations = { insert: insertInvitations, update: updateInvitations } as const;
