import { type Kysely, sql } from "kysely";

/** What has become of each mail, and until when it is worth sending. */
export async function mailDelivery(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // servers from before leave these out
  `alter table rolecall.outbox
    add column expires_at timestamptz,
    add column settled_at timestamptz,
    add column outcome text check (outcome in ('bounced', 'withdrawn')),
    add column reason text`,
  `update rolecall.outbox set expires_at = invitations.expires_at from rolecall.invitations
    where outbox.kind = 'invitation' and invitations.organization_id = outbox.organization_id
      and invitations.id = outbox.about`,
  `create index outbox_about on rolecall.outbox (organization_id, about, id desc) where kind = 'invitation'`,
];
