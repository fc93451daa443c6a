import type { MailKind } from "@rolecall/organization/rules";

/** A mail that waits in the outbox, with the names that its text needs. */
export interface QueuedMail {
  readonly kind: MailKind;
  readonly to: string;
  /** The id of what it is about. */
  readonly about: string;
  /** Until when it is worth sending, in milliseconds since 1970. Without it: five days. */
  readonly expiresAt?: number | undefined;
  readonly words: Readonly<Record<string, string>>;
}
