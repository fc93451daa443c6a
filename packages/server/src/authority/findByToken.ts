import type { Person } from "@rolecall/organization/rules";
import { normalizeEmail } from "@rolecall/organization/rules";
import { sql, type Kysely } from "kysely";
import { schemaName } from "../storage/schemaName.ts";
import type { Tables } from "../storage/Tables.ts";

/** Where the invitation of a token is. */
export interface Found {
  readonly organization: string;
  readonly invitation: string;
  /** It has ended, and this person is to learn no more of it than of one that is not there. */
  readonly closed: boolean;
}

/**
 * Finds the invitation of a token, by one statement for all wrong, used and unknown tokens. One that has ended is closed
 * to everyone but the person it was for.
 */
export async function findByToken(
  query: Kysely<Tables>,
  tokenHash: string,
  person: Person,
  now: number,
): Promise<Found | undefined> {
  const at = sql`cast(${new Date(now)} as timestamptz)`;
  const address = person.emailVerified ? (normalizeEmail(person.email) ?? "") : "";
  const { rows } = await sql<Found>`
    select organization_id as organization, id as invitation,
      coalesce(email_key, email) <> ${address} and accepted_by is distinct from ${person.userId}
        and (state <> 'pending' or expires_at <= ${at}) as closed
    from ${sql.id(schemaName, "invitations")} where token_hash = ${tokenHash}`.execute(query);
  return rows[0];
}
