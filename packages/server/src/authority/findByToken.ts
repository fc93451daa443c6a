import type { Person } from "@rolecall/organization/rules";
import { normalizeEmail } from "@rolecall/organization/rules";
import { sql, type Kysely } from "kysely";
import { schemaName } from "../storage/schemaName.ts";
import type { Tables } from "../storage/Tables.ts";

/** Where the invitation of a token is. */
export interface Found {
  readonly organization: string;
  readonly invitation: string;
}

/**
 * Finds the invitation of a token. One that has ended is not found by anybody but the person it was for: the audit
 * log learns of the attempt by the same statement that finds it, so that all wrong, used and unknown tokens make the
 * same ways to the database. Without an action nothing is written.
 */
export async function findByToken(
  query: Kysely<Tables>,
  tokenHash: string,
  person: Person,
  now: number,
  action?: string,
): Promise<Found | undefined> {
  const at = sql`cast(${new Date(now)} as timestamptz)`;
  const address = person.emailVerified ? (normalizeEmail(person.email) ?? "") : "";
  const { rows } = await sql<{ organization: string; invitation: string; closed: boolean }>`
    with found as (
      select organization_id as organization, id as invitation,
        email <> ${address} and accepted_by is distinct from ${person.userId}
          and (state <> 'pending' or expires_at <= ${at}) as closed
      from ${sql.id(schemaName, "invitations")} where token_hash = ${tokenHash}
    ), audited as (
      insert into ${sql.id(schemaName, "audit_events")}
        (organization_id, at, actor_id, action, outcome, code, command, changes)
      select organization, ${at}, ${person.userId}, cast(${action ?? null} as text), 'refused',
        'invitation_not_found',
        jsonb_build_object('type', cast(${action ?? null} as text), 'invitation', invitation), '[]'
      from found where closed and cast(${action ?? null} as text) is not null
    )
    select organization, invitation, closed from found`.execute(query);
  const [found] = rows;
  return found === undefined || found.closed ? undefined : found;
}
