import { toEmailKey, type Change } from "@rolecall/organization/rules";
import { sql, type RawBuilder } from "kysely";
import { mailLife } from "../mail/mailLife.ts";
import { outboxRow } from "../mail/outboxRow.ts";
import type { QueuedMail } from "../mail/QueuedMail.ts";
import { keptCommand } from "./keptCommand.ts";
import { auditedChanges } from "./withoutTokens.ts";
import type { Workings } from "./Workings.ts";
import type { Reach } from "./write/Reach.ts";
import type { Writing } from "./write/Writing.ts";
import { announcementOf, channel } from "./watch/announcementOf.ts";

/** What happened, for those who ask later. */
export interface Happening {
  readonly at: number;
  readonly actorId: string | undefined;
  readonly command: { readonly type: string; readonly tokenHash?: string };
  readonly changes: readonly Change[];
  readonly mails: readonly QueuedMail[];
  /** The token that a link in these mails carries. */
  readonly token?: string | undefined;
  readonly reach: Reach;
}

/** The reach of what changes no one's access. */
export const noMembers: Reach = { everyone: false, userIds: new Set() };

const day = 24 * 60 * 60 * 1000;

/** Writes the entry of the audit log, the mails and the announcement to all servers, in one statement. */
export async function writeOutcome(
  { sealer }: Pick<Workings, "sealer">,
  { transaction, organization }: Writing,
  { at, actorId, command, changes, mails, token, reach }: Happening,
): Promise<void> {
  const now = new Date(at);
  const { tokenHash: _hash, ...asked } = command;
  const parts: RawBuilder<unknown>[] = [
    sql`audited as (${transaction.insertInto("audit_events").values({
      organization_id: organization,
      at: now,
      actor_id: actorId ?? null,
      action: command.type,
      outcome: "done",
      code: null,
      command: keptCommand(asked),
      changes: JSON.stringify(auditedChanges(changes)),
    })})`,
  ];
  if (mails.length > 0) {
    const rows = await Promise.all(
      mails.map(async ({ kind, to, about, words, expiresAt = at + mailLife }) => {
        const message_id = `<${crypto.randomUUID()}@rolecall>`;
        return outboxRow(
          {
            organization_id: organization,
            kind,
            recipient: to,
            about,
            words: JSON.stringify(words),
            sealed_token:
              kind === "invitation" && token !== undefined ? await sealer.seal(token, message_id) : null,
            message_id,
            expires_at: new Date(expiresAt),
          },
          now,
        );
      }),
    );
    parts.push(sql`queued as (${transaction.insertInto("outbox").values(rows)})`);
  }
  const sends = changes.flatMap((change) =>
    change.type === "mail.queued" && change.kind === "invitation"
      ? [{ email: toEmailKey(change.to), user_id: actorId ?? null }]
      : [],
  );
  if (sends.length > 0)
    parts.push(
      sql`counted as (${transaction.insertInto("sends").values(
        sends.map(({ email, user_id }) => ({
          organization_id: organization,
          at: now,
          email,
          user_id,
          domain: email.slice(email.lastIndexOf("@") + 1),
        })),
      )})`,
      sql`forgotten as (${transaction
        .deleteFrom("sends")
        .where("organization_id", "=", organization)
        .where("at", "<=", new Date(at - day))})`,
    );
  const announcement = announcementOf(organization, reach);
  await sql`with ${sql.join(parts)} select ${
    announcement === undefined ? sql`null` : sql`pg_notify(${channel}, ${announcement})`
  }`.execute(transaction);
}
