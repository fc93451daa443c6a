import type { Person } from "@rolecall/organization/rules";
import { confirmationLife, isProven, type ProvenSession } from "./isProven.ts";

/** Tells who a request comes from: what `betterAuth` returns. */
export interface SessionReader {
  readonly api: {
    getSession(input: {
      headers: Headers;
      query: { disableCookieCache: boolean; disableRefresh: boolean };
    }): Promise<SignedIn | null>;
  };
}

/** A session and its user, as far as a person is made of them. */
export interface SignedIn {
  readonly session: ProvenSession;
  readonly user: {
    readonly id: string;
    readonly email: string;
    readonly emailVerified: boolean;
    readonly name?: string | undefined;
    readonly twoFactorEnabled?: boolean | null | undefined;
  };
}

/** How a session is read. */
export interface BetterAuthPersonOptions {
  /** How long a given password counts as just given, in milliseconds. @default 10 minutes */
  readonly confirmationLife?: number;
  /** Tells the time in milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
}

/**
 * Makes the `authenticate` of a handler or of guards: says who a request comes from, by its session of better-auth.
 *
 * - The session is read from the database each time, never from a cookie's copy: the person who is signed out, or has turned
 *   the second factor off, is so at once. Reading prolongs nothing; a browser does that as it asks better-auth.
 * - `passwordConfirmed`: the password itself was given in this session within `confirmationLife`, at sign-up or
 *   sign-in, or at `/rolecall/confirm-password`. For an account that has a password, a young session alone does not
 *   count, because it may come from a link in a mail or from another provider. An account without a password, such as
 *   one that signs in by another provider, has nothing to give: there, signing in within the last five minutes counts.
 *   Needs `betterAuthPlugin`; without it no one has confirmed anything.
 * - `secondFactor`: the account has two-factor authentication on. Where an identity provider asks for the second factor
 *   instead, wrap this and set it to true for the people who come from there.
 * @example
 * import type { Person } from "@rolecall/organization/rules";
 * import type { Authority } from "@rolecall/server";
 * import { betterAuthDatabase, betterAuthPerson, betterAuthPlugin } from "@rolecall/server/better-auth";
 * import { betterAuth } from "better-auth";
 *
 * export function createAuthenticate(
 *   authority: Authority,
 * ): (request: Request) => Promise<Person | undefined> {
 *   const auth = betterAuth({
 *     database: betterAuthDatabase(authority.database),
 *     plugins: [betterAuthPlugin(authority)],
 *   });
 *   return betterAuthPerson(auth);
 * }
 */
export function betterAuthPerson(
  auth: SessionReader,
  options: BetterAuthPersonOptions = {},
): (request: Request) => Promise<Person | undefined> {
  const { confirmationLife: life = confirmationLife, clock = Date.now } = options;
  const query = { disableCookieCache: true, disableRefresh: true };
  return async ({ headers }) => {
    const found = await auth.api.getSession({ headers, query });
    if (found === null) return undefined;
    const { session, user } = found;
    return {
      userId: user.id,
      email: user.email,
      emailVerified: user.emailVerified,
      name: user.name,
      passwordConfirmed: isProven(session, clock(), life),
      secondFactor: user.twoFactorEnabled === true,
    };
  };
}
