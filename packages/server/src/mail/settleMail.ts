import type { Database } from "../storage/Database.ts";
import type { Claimed } from "./claimMails.ts";

const second = 1_000;
const hour = 60 * 60 * second;
const mostAttempts = 10;

/** What has become of a claimed mail. `useless` is one that nobody could do anything with any more. */
export type MailResult =
  | { readonly status: "sent" }
  | { readonly status: "useless"; readonly why: string }
  | { readonly status: "failed"; readonly why: string; readonly forGood: boolean };

/**
 * Writes down what has become of a mail. One that failed waits longer each time, from some seconds to some hours, and
 * is given up after ten attempts. The token is erased with the last attempt.
 */
export async function settleMail(
  { query }: Database,
  { id, attempts }: Claimed,
  result: MailResult,
  now: number,
): Promise<void> {
  const isOver = result.status !== "failed" || result.forGood || attempts >= mostAttempts;
  const time = new Date(now);
  await query
    .updateTable("outbox")
    .set({
      claimed_until: null,
      ...(isOver ? { sealed_token: null } : { due_at: new Date(now + pauseAfter(attempts)) }),
      ...(result.status === "sent" ? { sent_at: time } : { last_error: result.why }),
      ...(isOver && result.status !== "sent" ? { failed_at: time } : {}),
    })
    .where("id", "=", id)
    // whoever has taken it over settles it
    .where("attempts", "=", attempts)
    .execute();
}

/** Ten seconds, doubled with each attempt, and six hours at most. */
function pauseAfter(attempts: number): number {
  return Math.min(10 * second * 2 ** (attempts - 1), 6 * hour);
}
