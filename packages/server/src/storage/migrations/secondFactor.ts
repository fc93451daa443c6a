import { type Kysely, sql } from "kysely";

/** Whether a member has a second factor. Until the authority is told, no one has one. */
export async function secondFactor(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rolecall.members add column second_factor boolean not null default false`.execute(db);
}
