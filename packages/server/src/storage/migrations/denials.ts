import { type Kysely, sql } from "kysely";

/**
 * Counts how often the same was denied within an hour. The audit log is only ever added to, so what still changes is
 * kept here until the hour is over.
 */
export async function denials(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rolecall.denials (
    organization_id text not null references rolecall.organizations on delete cascade,
    actor_id text not null,
    kind text not null,
    action text not null,
    code text not null,
    command jsonb not null,
    since timestamptz not null,
    repeated integer not null,
    primary key (organization_id, actor_id, kind)
  )`,
  `create index denials_by_since on rolecall.denials (since)`,
];
