import type { Mailer } from "../mail/Mailer.ts";
import type { Transaction } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";
import type { TransferredProject } from "./TransferredProject.ts";

/** What an authority works with. */
export interface AuthorityOptions {
  readonly database: Database;
  /**
   * At least 32 random bytes as text, the same on every server: invitation tokens, and the mails of an application, wait
   * in the outbox encrypted under it. Changing it makes them unsendable; they are then marked failed.
   */
  readonly secret: string;
  /** Tells the time in milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
  /** Sends mails. Without one they wait in the outbox. */
  readonly mailer?: Mailer;
  /** How many mails go out in a second at most, from each server: at least one in a minute. @default 10 */
  readonly mailsPerSecond?: number;
  /** How long the mailer may take for one mail, in milliseconds, 2 minutes at most. @default 30 seconds */
  readonly mailTimeout?: number;
  /** Makes the address that an invitation mail leads to. @default `/invitation#${token}` */
  readonly invitationLink?: (token: string) => string;
  /** How long a browser may go by its snapshot without hearing from the server, in milliseconds. @default 15 minutes */
  readonly snapshotLife?: number;
  /**
   * Carries over what the application keeps of a project that moves to another organization. It happens within the
   * transaction that moves it, in which the project is in both until this is done. Without one, rows that refer to the
   * project go as when it is deleted.
   */
  readonly transferProjectData?: (
    transaction: Transaction<Tables>,
    transferred: TransferredProject,
  ) => Promise<void>;
  /** Hears of faults that no caller waits for: an unsendable mail, a lost connection. @default console.error */
  readonly onError?: (error: unknown) => void;
}
