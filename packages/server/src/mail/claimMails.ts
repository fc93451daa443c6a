import type { Selectable } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { OutboxTable } from "../storage/Tables.ts";

/** A mail that this server alone may send, until its claim runs out. */
export type Claimed = Selectable<OutboxTable>;

/** How long a server may take for a mail before another one takes it over, in milliseconds. */
const lease = 5 * 60 * 1000;

/** Claims some mails that are due, so that of several servers only one sends each of them. */
export async function claimMails(
  { query }: Database,
  now: number,
  most: number,
): Promise<readonly Claimed[]> {
  const time = new Date(now);
  return query
    .updateTable("outbox")
    .set((of) => ({ claimed_until: new Date(now + lease), attempts: of("attempts", "+", 1) }))
    .where(
      "id",
      "in",
      query
        .selectFrom("outbox")
        .select("id")
        .where("sent_at", "is", null)
        .where("failed_at", "is", null)
        .where("due_at", "<=", time)
        .where((of) => of.or([of("claimed_until", "is", null), of("claimed_until", "<=", time)]))
        .orderBy("due_at")
        .orderBy("id")
        .limit(most)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}
