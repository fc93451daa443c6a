import { type Kysely, sql } from "kysely";

/**
 * What makes a search for members quick: the beginnings of addresses and names for a short one, and for any other the
 * groups of three letters in them, which the extension `pg_trgm` knows. It comes with PostgreSQL, and anyone who may make
 * the schema may make it too. Where it is not to be had, as in a PGlite without it, the same search reads all members.
 */
export async function search(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create index members_by_start_of_email on rolecall.members (organization_id, email text_pattern_ops)`,
  `create index members_by_start_of_name on rolecall.members (organization_id, lower(name) text_pattern_ops)`,
  // It may be in any schema already. Entries are written at once rather than put off: a list of what was put off would
  // be read by every search, and worked off by whichever command comes when it is full.
  `do $$
  declare
    place text;
  begin
    begin
      create extension if not exists pg_trgm with schema rolecall;
    exception when feature_not_supported or undefined_file or insufficient_privilege then
      raise notice 'without the extension pg_trgm a search reads all members of an organization: %', sqlerrm;
    end;
    select extnamespace::regnamespace::text into place from pg_extension where extname = 'pg_trgm';
    if found then
      execute format('create index members_by_text on rolecall.members
        using gin ((email || E''\\n'' || coalesce(name, '''')) %s.gin_trgm_ops) with (fastupdate = off)', place);
    end if;
  end $$`,
];
