import type { Transaction } from "kysely";
import type { Workings } from "../authority/Workings.ts";
import type { Tables } from "../storage/Tables.ts";
import type { ApplicationMail } from "./ApplicationMail.ts";
import { mailLife } from "./mailLife.ts";
import { outboxRow } from "./outboxRow.ts";
import { sealMail } from "./sealMail.ts";

/**
 * Queues a mail of an application, by itself or within a transaction. What it says may be a secret, such as a link that
 * signs someone in, so all of it waits encrypted as the tokens of invitations do, and is erased once it is out.
 */
export async function queueMail(
  { database, clock, sealer, mailWaits }: Workings,
  mail: ApplicationMail,
  transaction?: Transaction<Tables>,
): Promise<void> {
  const message_id = `<${crypto.randomUUID()}@rolecall>`;
  const now = new Date(clock());
  await (transaction ?? database.query)
    .insertInto("outbox")
    .values(
      outboxRow(
        {
          organization_id: mail.organization ?? null,
          kind: "application",
          recipient: mail.to,
          about: mail.about ?? "",
          words: JSON.stringify({}),
          sealed_token: await sealMail(sealer, mail, message_id),
          message_id,
          expires_at: new Date(mail.expiresAt ?? now.getTime() + mailLife),
        },
        now,
      ),
    )
    .execute();
  // within a transaction no one can see it yet: it goes out with the next round after the commit
  if (transaction === undefined) mailWaits();
}
