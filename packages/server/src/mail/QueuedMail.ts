import type { MailKind } from "@rolecall/organization/rules";

/** A mail that waits in the outbox, with the names that its text needs. */
export interface QueuedMail {
  readonly kind: MailKind;
  readonly to: string;
  /** The id of what it is about. */
  readonly about: string;
  readonly words: Readonly<Record<string, string>>;
}
