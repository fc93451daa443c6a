import type { Selectable } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { OutboxTable } from "../storage/OutboxTable.ts";
import { pauses } from "./pauses.ts";

/** A mail that this server alone may send, until its claim runs out. */
export type Claimed = Selectable<OutboxTable>;

/**
 * A time that lies further ahead than any that a server writes was written by a clock that was wrong. What waits for it
 * is due now.
 */
const farAhead = pauses.longestAsked + 60 * 60 * 1000;

/** How long a server may take for a mail before another one takes it over, in milliseconds. */
const lease = 5 * 60 * 1000;

/** Claims some mails that are due, so that of several servers only one sends each of them. */
export async function claimMails(
  { query }: Database,
  now: number,
  most: number,
): Promise<readonly Claimed[]> {
  const time = new Date(now);
  const tooLate = new Date(now + farAhead);
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
        .where((of) => of.or([of("due_at", "<=", time), of("due_at", ">", tooLate)]))
        .where((of) =>
          of.or([
            of("claimed_until", "is", null),
            of("claimed_until", "<=", time),
            of("claimed_until", ">", tooLate),
          ]),
        )
        .orderBy("due_at")
        .orderBy("id")
        .limit(most)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}
