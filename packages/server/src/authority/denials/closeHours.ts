import { sql, type Kysely } from "kysely";
import { schemaName } from "../../storage/schemaName.ts";
import type { Tables } from "../../storage/Tables.ts";

const hour = 60 * 60 * 1000;

/**
 * Writes how often each denial was repeated in the hour that is over, as one entry of the audit log, and forgets the
 * count. An organization that is locked right now waits for the next time.
 */
export async function closeHours(query: Kysely<Tables>, now: number, organization?: string): Promise<void> {
  const at = sql`cast(${new Date(now)} as timestamptz)`;
  const over = sql`cast(${new Date(now - hour)} as timestamptz)`;
  const denials = sql.id(schemaName, "denials");
  await sql`
    with places as materialized (
      select id from ${sql.id(schemaName, "organizations")}
      where id in (select organization_id from ${denials} where since <= ${over}
        ${organization === undefined ? sql`` : sql`and organization_id = ${organization}`})
      order by id for key share skip locked
    ), due as (
      delete from ${denials} using places where organization_id = places.id and since <= ${over}
      returning organization_id, actor_id, action, code, command, since, repeated
    )
    insert into ${sql.id(schemaName, "audit_events")}
      (organization_id, at, actor_id, action, outcome, code, command, changes)
    select organization_id, ${at}, nullif(actor_id, ''), action, 'refused', code,
      command || jsonb_build_object('repeated', repeated, 'since', floor(extract(epoch from since) * 1000)::bigint),
      '[]'
    from due where repeated > 0 order by organization_id, since, actor_id, action`.execute(query);
}
