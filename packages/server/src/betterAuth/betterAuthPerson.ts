import type { Person } from "@rolecall/organization/rules";
import { confirmationLife, isProven, type ProvenSession } from "./isProven.ts";

/** Reads sessions: what `betterAuth` returns. */
export interface SessionReader {
  /** The API of a better-auth instance. */
  readonly api: {
    /** Reads the session that the headers carry, or resolves to `null` without one. */
    getSession(input: {
      headers: Headers;
      query: { disableCookieCache: boolean; disableRefresh: boolean };
    }): Promise<SignedIn | null>;
  };
}

/** The parts of a session and its user that make a person. */
export interface SignedIn {
  /** The session, with the time at which the person last proved who they are. */
  readonly session: ProvenSession;
  /** The account that is signed in. */
  readonly user: {
    /** The id of the account. It becomes the `userId`. */
    readonly id: string;
    /** The email address of the account. */
    readonly email: string;
    /** Whether the person has confirmed the address. */
    readonly emailVerified: boolean;
    /** The name to call the person by. */
    readonly name?: string | undefined;
    /** Whether the account has a second factor, where the plugin for it is installed. */
    readonly twoFactorEnabled?: boolean | null | undefined;
  };
}

/** The options of {@link betterAuthPerson}. */
export interface BetterAuthPersonOptions {
  /** How long a confirmed password counts as just confirmed, in milliseconds. @default 10 minutes */
  readonly confirmationLife?: number;
  /** Returns the time in milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
}

/**
 * Creates the `authenticate` function of a handler or of guards, which returns the person of a request by its
 * better-auth session.
 *
 * - Reads the session from the database each time, never from a cookie: signing out and turning off the second factor
 *   take effect at once. Reading doesn't extend a session; browsers do that by calling better-auth.
 * - `passwordConfirmed` is true if the password was given in this session within `confirmationLife`: at sign-up, at
 *   sign-in or at `/rolecall/confirm-password`. A young session alone doesn't count for an account with a password,
 *   because it may come from a link in a mail or from another provider. For an account without a password, signing in
 *   within the last five minutes counts. Needs `betterAuthPlugin`; without it, it is never true.
 * - `secondFactor` is true if the account has two-factor authentication on. If an identity provider asks for the second
 *   factor instead, wrap this function and set it to true for the people who come from there.
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
