import { type Kysely, sql } from "kysely";

/** Who has sent each invitation mail, for the limits over all organizations. */
export async function sendLimits(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // servers from before leave it out
  `alter table rolecall.sends add column user_id text`,
  `create index sends_by_sender on rolecall.sends (user_id, at)`,
  `create index sends_to_address on rolecall.sends (email, at)`,
];
