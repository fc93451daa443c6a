import type { Authorized, Authority, Guards, Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { AnswerOf } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { ParamsOf } from "../../../contract/ParamsOf.ts";
import type { Accounts } from "../Accounts.ts";
import type { IdentityProviders } from "../IdentityProviders.ts";
import type { BackendTables } from "../storage/BackendTables.ts";

/** The dependencies of the backend. */
export interface BackendOptions {
  readonly authority: Authority;
  readonly guards: Guards;
  readonly accounts: Accounts;
  readonly identityProviders: IdentityProviders;
  /** Looks up the TXT records of a domain, each in its parts. Rejects if there are none. */
  readonly resolveTxt: (domain: string) => Promise<readonly (readonly string[])[]>;
  /** The console's address in browsers. */
  readonly origin: string;
  readonly onError: (error: unknown) => void;
}

/** The organization of a request, as stored by the authority. */
export interface RequestedOrganization {
  readonly id: string;
  readonly name: string;
  readonly plan: "free" | "growth" | "enterprise";
  readonly seats: number | null;
  readonly state: "active" | "deletionRequested" | "deleted";
  readonly twoFactorRequired: boolean;
  readonly members: number;
  readonly createdAt: Date;
}

/** Makes a change in a transaction. Returns the result of the callback. */
export type Write = <TValue>(
  change: (db: Transaction<BackendTables>, transaction: Transaction<Tables>) => Promise<TValue>,
) => Promise<TValue>;

/** A request that passed the checks, with what its handler needs. */
export interface EndpointRequest<TId extends EndpointId> {
  readonly person: Authorized["person"];
  readonly access: Authorized["access"];
  readonly organization: RequestedOrganization;
  /** The project in the path, which belongs to the organization; "" if the path has none. */
  readonly project: { readonly id: string; readonly name: string };
  readonly params: ParamsOf<TId>;
  readonly body: BodyOf<TId>;
  readonly request: Request;
  readonly now: Date;
  readonly backend: BackendOptions;
  /** Reads. */
  readonly db: Kysely<BackendTables>;
  /**
   * Makes a change in one transaction with its entry in the audit log. `transaction` is the same one in the
   * authority's type, for emails about the change.
   */
  readonly write: Write;
  /**
   * Like `write`, but locks the organization as the authority's commands do. Use it when the change includes such
   * commands.
   */
  readonly writeWithCommands: Write;
  /** The cookies to set with the response. */
  readonly setCookies: (cookies: readonly string[]) => void;
}

/** The handler of each endpoint. */
export type Handlers = {
  readonly [TId in EndpointId]: (asked: EndpointRequest<TId>) => Promise<AnswerOf<TId>>;
};
