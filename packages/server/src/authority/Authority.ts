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

/** How a command is asked. */
export interface ExecuteOptions {
  /** Makes a command that is asked again with the same key answer as the first time, for a day. */
  readonly idempotencyKey?: string | undefined;
  /**
   * The version of the record that the person saw, for commands that do not carry one, or several of which each will
   * do. A newer one answers `stale`.
   */
  readonly version?: number | readonly number[] | undefined;
}

/** How a command is asked that may be a part of something larger. */
export interface ExecuteWithinOptions extends ExecuteOptions {
  /** A transaction of `database.query`: the command is carried out exactly when that commits. @default its own */
  readonly transaction?: Transaction<Tables> | undefined;
}

/** The owner of organizations, members, roles, teams, project grants and invitations. */
export interface Authority {
  readonly database: Database;
  readonly clock: () => number;
  /**
   * Creates the tables, or brings them up to date. Safe to call from several servers at once. Resolves with the members,
   * invitations and teams that were stored twice, in two spellings, before addresses and names were compared by one
   * rule: they stay as they are until you remove or rename one of them.
   */
  migrate(): Promise<Migrated>;
  /** Creates an organization; the person is its owner. */
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
   * Decides a command by the rules and writes what it comes to, in one transaction: its own, or the one in `options`.
   * There, lock the organization for update first, and undo the transaction where the command is refused.
   */
  execute(
    organization: string,
    command: AuthorityCommand,
    person: Person,
    options?: ExecuteWithinOptions,
  ): Promise<Executed>;
  /**
   * Moves a project to another organization, whose owner the person has to be too. It answers with that organization
   * and the project's id in it. It is a grave act, so it needs `passwordConfirmed`.
   */
  transferProject(
    organization: string,
    transfer: { readonly projectId: string; readonly to: string },
    person: Person,
    options?: ExecuteOptions,
  ): Promise<Executed>;
  /** Accepts or declines the invitation that a token belongs to. */
  answerInvitation(
    token: string,
    answer: "accept" | "decline",
    person: Person,
    options?: ExecuteOptions,
  ): Promise<Executed>;
  /** Shows the invited person what they are offered. */
  readInvitation(token: string, person: Person): Promise<InvitationView | Refusal>;
  /**
   * Ends the person's memberships everywhere at once, or nowhere when one organization would be left without an owner.
   * Their address is told by mail. It is a grave act: refused with `password_required` without `passwordConfirmed`, so
   * set that where your own sign-in has just asked for the password, or where an administrator deletes the account.
   */
  deleteAccount(person: Person): Promise<Executed>;
  /**
   * Carries a changed address, name or second factor over into all memberships of the person, and tells the old address
   * by mail. A name or second factor that is left out stays as it is. A second factor that was switched on or off is in
   * force at once, in open tabs too.
   */
  updatePerson(person: Person): Promise<void>;
  /**
   * What a browser is given; nothing for someone who is no member, or in an organization that is not there. It has a
   * `limit` while the organization waits to be deleted, and where it requires a second factor that the person is not
   * known to have.
   */
  snapshot(organization: string, userId: string): Promise<Snapshot | undefined>;
  /** The version of the snapshot, for clients that only want to know whether there is a newer one. */
  version(organization: string, userId: string): Promise<number | undefined>;
  /** What the person may do right now, read from the database, with the same limit as their snapshot. */
  access(organization: string, userId: string): Promise<OrganizationAccess>;
  /** Calls back whenever the person's access may have changed, on whichever server. */
  watch(organization: string, userId: string, changed: () => void): Promise<() => void>;
  /**
   * Writes what an application does or refuses beside the authority's own commands into the audit log of the
   * organization. With a transaction of `database.query` it is written exactly when that commits.
   */
  record(entry: AuditEntry, transaction?: Transaction<Tables>): Promise<void>;
  /**
   * Writes what a member was denied into the audit log: the first time at once, and how often it was repeated within the
   * hour when the hour is over. People who are not members are only counted. It resolves once that is written, or after a
   * second at most, and never rejects because the log cannot be written: `onError` is told then. `createHandler` and
   * `createGuards` do this for what they deny.
   */
  recordDenial(denial: Denial): Promise<void>;
  /**
   * Puts a mail in an application's own words into the outbox, from which `start` or `deliverMail` sends it: it is not
   * lost when the server dies or the mail service is down. With a transaction of `database.query` it is sent exactly
   * when that commits. What it says waits encrypted under the secret, and is erased once it is out.
   */
  send(mail: ApplicationMail, transaction?: Transaction<Tables>): Promise<void>;
  /**
   * Does what the clock asks for: expires invitations, carries out due deletions, writes how often something was denied
   * in the hour that is over, forgets old idempotency keys.
   */
  tick(): Promise<void>;
  /** Sends the mails that are due. */
  deliverMail(): Promise<{ readonly sent: number; readonly failed: number }>;
  /** Runs `tick` and `deliverMail` again and again. Returns how to stop. */
  start(everyMs?: number): () => Promise<void>;
  /** Stops everything and closes the database. */
  close(): Promise<void>;
}
