import type { Mailer } from "../mail/Mailer.ts";
import type { Transaction } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";
import type { TransferredProject } from "./TransferredProject.ts";

/** The options of {@link createAuthority}. */
export interface AuthorityOptions {
  /** Where everything is stored: `postgres(…)`, `pglite(…)` or an adapter of your own. */
  readonly database: Database;
  /**
   * * At least 32 random bytes as text, the same on every server. It encrypts invitation tokens and your application's
   * mails in the outbox. If you change it, waiting mails can't be sent and are marked as failed.
   */
  readonly secret: string;
  /** Returns the time in milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
  /** Sends mails. Without it, they wait in the outbox. */
  readonly mailer?: Mailer;
  /** How many mails each server sends per second at most. At least one per minute. @default 10 */
  readonly mailsPerSecond?: number;
  /** How long the mailer may take for one mail, in milliseconds. At most 2 minutes. @default 30 seconds */
  readonly mailTimeout?: number;
  /** Returns the link in an invitation mail. @default `/invitation#${token}` */
  readonly invitationLink?: (token: string) => string;
  /** How long a snapshot is valid in a browser, in milliseconds. @default 15 minutes */
  readonly snapshotLife?: number;
  /**
   * * Moves your application's own data of a project that moves to another organization. It runs in the transaction of
   * the move, in which the project exists in both organizations until it finishes. Without it, rows that refer to the
   * project are treated as if it were deleted.
   */
  readonly transferProjectData?: (
    transaction: Transaction<Tables>,
    transferred: TransferredProject,
  ) => Promise<void>;
  /**
   * Called with errors that no caller waits for: a mail that cannot be sent, a lost connection. @default console.error
   */
  readonly onError?: (error: unknown) => void;
}
