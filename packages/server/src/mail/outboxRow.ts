import type { Insertable } from "kysely";
import type { Tables } from "../storage/Tables.ts";

type Row = Insertable<Tables["outbox"]>;

/** Makes the row of a mail that waits to be sent for the first time. */
export const outboxRow = (
  mail: Pick<
    Row,
    | "organization_id"
    | "kind"
    | "recipient"
    | "about"
    | "words"
    | "sealed_token"
    | "message_id"
    | "expires_at"
  >,
  now: Date,
): Row => ({
  ...mail,
  created_at: now,
  due_at: now,
  claimed_until: null,
  attempts: 0,
  sent_at: null,
  failed_at: null,
  last_error: null,
  settled_at: null,
  outcome: null,
  reason: null,
});
