import { type Kysely, sql } from "kysely";

/** Indexes for lists of people in the one order that PostgreSQL and PGlite share: that of ICU, for any language. */
export async function humanOrder(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `drop index rolecall.members_by_name`,
  `create index members_by_name on rolecall.members
    (organization_id, (coalesce(name, email) collate "und-x-icu"), user_id)`,
  `create index members_by_email on rolecall.members (organization_id, (email collate "und-x-icu"), user_id)`,
];
