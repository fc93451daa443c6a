import type { MailKind } from "@rolecall/organization/rules";
import type { ColumnType, GeneratedAlways, JSONColumnType } from "kysely";
import type { Time } from "./Time.ts";

/** A mail that waits to go out, or has gone. */
export interface OutboxTable {
  /** A number that grows with each mail. */
  id: GeneratedAlways<number>;
  /** Null where a mail of an application is about none. */
  organization_id: string | null;
  /** What the mail is about; `application` for one in the application's own words. */
  kind: MailKind | "application";
  /** The address it goes to. */
  recipient: string;
  /** The id of what it is about: an invitation, a person. */
  about: string;
  /** What the text needs, as names; never a secret. */
  words: JSONColumnType<Record<string, string>>;
  /** The token of an invitation link, or what a mail of an application says, encrypted; erased once the mail is out. */
  sealed_token: string | null;
  /** Stays the same over retries, so that a mail service can drop a second copy. */
  message_id: string;
  /** When it was queued. */
  created_at: Time;
  /** When it is tried next. */
  due_at: Time;
  /** Until when one server has it in hand, so that no other sends it; null while none has. */
  claimed_until: Time | null;
  /** How often it was tried. */
  attempts: number;
  /** When the mail service took it; null until then. */
  sent_at: Time | null;
  /** When it was given up; null until then. */
  failed_at: Time | null;
  /** What went wrong last, for those who run the server. */
  last_error: string | null;
  /** Until when it is worth sending; null where an older server has queued it. */
  expires_at: ColumnType<Date | null, Date, Date>;
  /** When the last attempt ended. */
  settled_at: Time | null;
  /** How it has failed for good: rejected by the mail service, or with a link that had ended before. */
  outcome: "bounced" | "withdrawn" | null;
  /** Why the last attempt failed, for the people who requested the email. */
  reason: string | null;
}
