import type { Pace } from "../mail/createPace.ts";
import type { Mailer } from "../mail/Mailer.ts";
import type { Database } from "../storage/Database.ts";
import type { AuthorityOptions } from "./AuthorityOptions.ts";
import type { Denials } from "./denials/createDenials.ts";
import type { Sealer } from "./tokens/createSealer.ts";

/** What the parts of an authority share. */
export interface Workings {
  readonly database: Database;
  readonly clock: () => number;
  readonly sealer: Sealer;
  readonly denials: Denials;
  readonly mailer: Mailer | undefined;
  readonly mailsPerSecond: number;
  readonly mailTimeout: number;
  readonly pace: Pace;
  readonly invitationLink: (token: string) => string;
  readonly snapshotLife: number;
  readonly onError: (error: unknown) => void;
  readonly transferProjectData: NonNullable<AuthorityOptions["transferProjectData"]>;
  /** Called once a mail waits and is committed. */
  readonly mailWaits: () => void;
}
