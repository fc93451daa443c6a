import { sql, type Kysely } from "kysely";
import { schemaName } from "../../storage/schemaName.ts";
import type { Tables } from "../../storage/Tables.ts";

/** Adds to the numbers of people who are not members and were denied, by organization. Who they are is not kept. */
export async function writeStrangers(
  query: Kysely<Tables>,
  counts: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  if (counts.size === 0) return;
  await sql`
    with places as materialized (
      select id, number from ${sql.id(schemaName, "organizations")}
        join unnest(cast(${[...counts.keys()]} as text[]), cast(${[...counts.values()]} as integer[]))
          as counts (organization, number) on organization = id
      where state <> 'deleted' order by id for key share of organizations
    )
    insert into ${sql.id(schemaName, "denials")} as known
      (organization_id, actor_id, kind, action, code, command, since, repeated)
    select id, '', 'strangers', 'access.denied', 'not_a_member',
      '{"type":"access.denied","strangers":true}', cast(${new Date(now)} as timestamptz), number
    from places order by id
    on conflict (organization_id, actor_id, kind) do update set repeated = known.repeated + excluded.repeated
  `.execute(query);
}
