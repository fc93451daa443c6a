import type { Snapshot } from "@rolecall/core";
import type { Plan } from "@rolecall/organization";
import type { Person, Refusal } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { ApplicationMail } from "../mail/ApplicationMail.ts";
import type { Database } from "../storage/Database.ts";
import type { Migrated } from "../storage/Migrated.ts";
import type { Tables } from "../storage/Tables.ts";
import type { AuditEntry } from "./AuditEntry.ts";
import type { AuthorityCommand } from "./AuthorityCommand.ts";
import type { Denial } from "./Denial.ts";
import type { Executed } from "./Executed.ts";
import type { InvitationView } from "./InvitationView.ts";
import type { OrganizationAccess } from "./OrganizationAccess.ts";

/** The options of a command. */
export interface ExecuteOptions {
  /** Returns the first outcome again when a command is repeated with the same key within a day. */
  readonly idempotencyKey?: string | undefined;
  /**
   * * The version of the record that the person saw, or several versions that are all accepted, for commands that don't
   * carry one. A newer record is refused with `stale`.
   */
  readonly version?: number | readonly number[] | undefined;
}

/** The options of a command that can be part of a larger transaction. */
export interface ExecuteWithinOptions extends ExecuteOptions {
  /** A transaction of `database.query`. The command takes effect exactly when it commits. @default its own */
  readonly transaction?: Transaction<Tables> | undefined;
}

/** Owns organizations, members, roles, teams, project grants and invitations. */
export interface Authority {
  /** The database it was created with. */
  readonly database: Database;
  /** Returns the time that the authority goes by, in milliseconds since 1970. */
  readonly clock: () => number;
  /**
   * * Creates or upgrades the tables. Safe to call from several servers at once. Resolves to the members, invitations
   * and teams that are stored in two spellings of the same address or name. They stay as they are until you remove or
   * rename one of them.
   */
  migrate(): Promise<Migrated>;
  /** Creates an organization with the person as its owner. */
  createOrganization(
    person: Person,
    organization: {
      readonly name: string;
      readonly plan?: Plan | undefined;
      readonly seats?: number | undefined;
    },
    options?: ExecuteOptions,
  ): Promise<Executed>;
  /**
   * * Decides a command by the rules and writes its changes in one transaction. If you pass your own in `options`, lock
   * the organization for update first, and roll back if the command is refused.
   */
  execute(
    organization: string,
    command: AuthorityCommand,
    person: Person,
    options?: ExecuteWithinOptions,
  ): Promise<Executed>;
  /**
   * * Moves a project to another organization that the person owns too. Resolves to that organization and the project's
   * id there. Needs `passwordConfirmed`.
   */
  transferProject(
    organization: string,
    transfer: { readonly projectId: string; readonly to: string },
    person: Person,
    options?: ExecuteOptions,
  ): Promise<Executed>;
  /** Accepts or declines the invitation with this token. */
  answerInvitation(
    token: string,
    answer: "accept" | "decline",
    person: Person,
    options?: ExecuteOptions,
  ): Promise<Executed>;
  /** Returns the invitation with this token, for the invited person. */
  readInvitation(token: string, person: Person): Promise<InvitationView | Refusal>;
  /**
   * * Ends all memberships of the person, or none if an organization would be left without an owner. Notifies their
   * address by mail. Refused with `password_required` without `passwordConfirmed`: set it if your sign-in has just
   * asked for the password, or if an administrator deletes the account.
   */
  deleteAccount(person: Person): Promise<Executed>;
  /**
   * * Updates the address, name or second factor in all memberships of the person, and notifies the old address by
   * mail. A name or second factor that is left out stays as it is. A changed second factor is in force at once, in open
   * tabs too.
   */
  updatePerson(person: Person): Promise<void>;
  /**
   * * Returns the snapshot for a browser, or `undefined` if the person is not a member or the organization doesn't
   * exist. It has a `limit` while the organization waits to be deleted, or if it requires a second factor that the
   * person isn't known to have.
   */
  snapshot(organization: string, userId: string): Promise<Snapshot | undefined>;
  /** Returns the version of the snapshot, to find out whether there is a newer one. */
  version(organization: string, userId: string): Promise<number | undefined>;
  /** Returns what the person may do right now, read from the database, with the same limit as their snapshot. */
  access(organization: string, userId: string): Promise<OrganizationAccess>;
  /**
   * Calls `changed` whenever the person's access may have changed, on any server. Resolves to a function that stops
   * watching.
   */
  watch(organization: string, userId: string, changed: () => void): Promise<() => void>;
  /**
   * * Writes an entry of your application into the organization's audit log. With a transaction of `database.query`, it
   * is written exactly when that commits.
   */
  record(entry: AuditEntry, transaction?: Transaction<Tables>): Promise<void>;
  /**
   * * Writes a denial into the audit log: the first at once, the number of repeats when the hour is over. People who
   * are not members are only counted. Resolves once it is written, or after a second at most. If the log cannot be
   * written, it calls `onError` and doesn't reject. `createHandler` and `createGuards` record their own denials.
   */
  recordDenial(denial: Denial): Promise<void>;
  /**
   * * Queues a mail of your application in the outbox, from which `start` or `deliverMail` sends it. It isn't lost if
   * the server dies or the mail service is down. With a transaction of `database.query`, it is sent exactly when that
   * commits. Its text is encrypted with the secret, and erased once sent.
   */
  send(mail: ApplicationMail, transaction?: Transaction<Tables>): Promise<void>;
  /**
   * * Runs the background jobs that are due: expires invitations, carries out deletions, logs repeated denials, and
   * removes old idempotency keys.
   */
  tick(): Promise<void>;
  /** Sends the mails that are due. */
  deliverMail(): Promise<{ readonly sent: number; readonly failed: number }>;
  /**
   * Runs `tick` and `deliverMail` repeatedly. Returns an async `stop()` that resolves when the current run finishes.
   */
  start(everyMs?: number): () => Promise<void>;
  /** Stops everything and closes the database. */
  close(): Promise<void>;
}
