import type { Database } from "../storage/Database.ts";
import type { Claimed } from "./claimMails.ts";
import { expiryOf } from "./expiryOf.ts";
import type { MailResult } from "./MailResult.ts";
import { pauses } from "./pauses.ts";

/**
 * Writes down what has become of a mail. One that failed waits longer each time, an hour at most, until it expires; one
 * that was put off waits without that counting as an attempt. What it carries is erased with its last attempt.
 */
export async function settleMail(
  { query }: Database,
  mail: Claimed,
  result: MailResult,
  now: number,
): Promise<void> {
  const { id, attempts, claimed_until } = mail;
  const pause =
    result.status === "deferred"
      ? pauses.afterDeferral(result.seconds, now - mail.created_at.getTime())
      : result.status === "failed"
        ? pauses.afterFailure(attempts)
        : undefined;
  const time = new Date(now);
  await query
    .updateTable("outbox")
    .set({
      claimed_until: null,
      settled_at: time,
      reason: "reason" in result ? (result.reason ?? null) : null,
      ...(pause === undefined
        ? { sealed_token: null }
        : { due_at: new Date(Math.min(now + pause, expiryOf(mail))) }),
      ...(result.status === "sent" ? { sent_at: time } : {}),
      ...(pause === undefined && result.status !== "sent" ? { failed_at: time } : {}),
      ...(result.status === "bounced" || result.status === "withdrawn" ? { outcome: result.status } : {}),
      ...(result.status === "deferred" ? { attempts: attempts - 1 } : {}),
      ...("why" in result ? { last_error: result.why } : {}),
      ...(result.status === "bounced" ? { last_error: result.reason } : {}),
    })
    .where("id", "=", id)
    // the server that has taken it over settles it
    .where("claimed_until", "=", claimed_until)
    .execute();
}
