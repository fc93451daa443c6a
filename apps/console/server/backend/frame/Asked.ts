import type { Authorized, Authority, Guards, Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { AnswerOf } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { ParamsOf } from "../../../contract/ParamsOf.ts";
import type { Accounts } from "../Accounts.ts";
import type { IdentityProviders } from "../IdentityProviders.ts";
import type { BackendTables } from "../storage/BackendTables.ts";

/** What the backend works with. */
export interface BackendOptions {
  readonly authority: Authority;
  readonly guards: Guards;
  readonly accounts: Accounts;
  readonly identityProviders: IdentityProviders;
  /** Looks up the TXT records of a domain, each in its parts. Rejects where there are none. */
  readonly resolveTxt: (domain: string) => Promise<readonly (readonly string[])[]>;
  /** The address that browsers reach the console at. */
  readonly origin: string;
  readonly onError: (error: unknown) => void;
}

/** The organization that a request is about, as the authority has it. */
export interface OrganizationAsked {
  readonly id: string;
  readonly name: string;
  readonly plan: "free" | "growth" | "enterprise";
  readonly seats: number | null;
  readonly state: "active" | "deletionRequested" | "deleted";
  readonly twoFactorRequired: boolean;
  readonly members: number;
  readonly createdAt: Date;
}

/** Changes something in a transaction, and gives what the change gave. */
export type Write = <TValue>(
  change: (db: Transaction<BackendTables>, transaction: Transaction<Tables>) => Promise<TValue>,
) => Promise<TValue>;

/** A request that was let through, with whatever answers it. */
export interface Asked<TId extends EndpointId> {
  readonly person: Authorized["person"];
  readonly access: Authorized["access"];
  readonly organization: OrganizationAsked;
  /** The project in the path, which is one of the organization; "" where the path has none. */
  readonly project: { readonly id: string; readonly name: string };
  readonly params: ParamsOf<TId>;
  readonly body: BodyOf<TId>;
  readonly request: Request;
  readonly now: Date;
  readonly backend: BackendOptions;
  /** Reads. */
  readonly db: Kysely<BackendTables>;
  /**
   * Changes something, in one transaction with its entry in the audit log. `transaction` is the same as the authority
   * takes it, for the mails about the change.
   */
  readonly write: Write;
  /** Like `write`, with the organization held as the authority's own commands hold it: for those that are a part of it. */
  readonly writeWithCommands: Write;
  /** Cookies to set with the answer. */
  readonly setCookies: (cookies: readonly string[]) => void;
}

/** How each endpoint is answered. */
export type Handlers = {
  readonly [TId in EndpointId]: (asked: Asked<TId>) => Promise<AnswerOf<TId>>;
};
