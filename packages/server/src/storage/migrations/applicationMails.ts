import { type Kysely, sql } from "kysely";

/** Mails of an application, which may be about no organization. What they say is sealed where tokens are. */
export async function applicationMails(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table rolecall.outbox alter column organization_id drop not null`,
  `alter table rolecall.outbox add constraint outbox_organization_check
    check (organization_id is not null or kind = 'application')`,
];
