import { type Kysely, sql } from "kysely";
import type { TextConflict } from "./Migrated.ts";
import type { Tables } from "./Tables.ts";

/** Lists what was stored twice before addresses and names were compared by one rule, as far as it still is. */
export async function readTextConflicts(db: Kysely<Tables>): Promise<readonly TextConflict[]> {
  const { rows } = await sql<TextConflict>`
    select 'member' as kind, each.organization_id as organization, key as text,
      array_agg(user_id order by user_id) as ids
    from (select distinct organization_id, email_key as key from rolecall.members where email_key is not null) as each
    join rolecall.members on members.organization_id = each.organization_id and key in (email, email_key)
    group by each.organization_id, key having count(*) > 1
    union all
    select 'invitation', each.organization_id, key, array_agg(id order by id)
    from (select distinct organization_id, email_key as key from rolecall.invitations
      where email_key is not null and state = 'pending') as each
    join rolecall.invitations on invitations.organization_id = each.organization_id and key in (email, email_key)
      and state = 'pending'
    group by each.organization_id, key having count(*) > 1
    union all
    select 'team', each.organization_id, key, array_agg(id order by id)
    from (select distinct organization_id, name_key as key from rolecall.teams where name_repeats) as each
    join rolecall.teams on teams.organization_id = each.organization_id and key = name_key
    group by each.organization_id, key having count(*) > 1
    order by organization, kind, text`.execute(db);
  return rows;
}
