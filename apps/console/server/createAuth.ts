import { sso } from "@better-auth/sso";
import type { Authority } from "@rolecall/server";
import { betterAuthDatabase, betterAuthPlugin, migrateBetterAuth } from "@rolecall/server/better-auth";
import { betterAuth } from "better-auth";
import { multiSession, twoFactor } from "better-auth/plugins";
import { sql } from "kysely";
import { closedAuthPaths } from "./closedAuthPaths.ts";
import { demoPlugin } from "./demo/demoPlugin.ts";
import type { AccountBook } from "./sample/addSampleData.ts";
import { createTransactionScope } from "./sign-in/createTransactionScope.ts";
import { provesAddress } from "./sign-in/mailedInvitation.ts";
import type { SignedInBy } from "./sign-in/requireSingleSignOn.ts";
import { resolveSsoUser } from "./sign-in/resolveSsoUser.ts";
import { singleSignOnPlugin } from "./sign-in/singleSignOnPlugin.ts";
import { clientAddressHeader } from "./withClientAddress.ts";

/** Sets up sign-in on the database of an authority, and the functions with which the sample data creates accounts. */
export async function createAuth({
  authority,
  origin,
  secret,
  personaSwitch,
  trustedProxies,
  signInsPerMinute,
  privateProviders,
}: {
  readonly authority: Authority;
  readonly origin: string;
  readonly secret: string;
  /** Whether anyone can sign in as one of the sample's people without a password. */
  readonly personaSwitch: boolean;
  readonly trustedProxies: readonly string[];
  readonly signInsPerMinute: number;
  /** The origins of identity providers that are allowed to be in the server's own network. */
  readonly privateProviders: readonly string[];
}) {
  const database = betterAuthDatabase(authority.database);
  const { db, current } = createTransactionScope(database.db);
  const singleSignOn = sso({
    resolveUser: resolveSsoUser(current),
    // the backend checks permissions first
    providersLimit: 0,
    saml: { requireTimestamps: true, algorithms: { onDeprecated: "reject" } },
  });
  // an identity provider belongs to its organization, so it stays when the account of the person who set it up is
  // deleted
  singleSignOn.schema.ssoProvider.fields["userId"] = { type: "string", required: false };
  const auth = betterAuth({
    appName: "Rolecall",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    database: { ...database, db },
    // an identity provider can't use it for anything else
    trustedOrigins: async (request) =>
      request !== undefined && /^\/api\/auth\/(sso\/|sign-in\/sso$)/.test(new URL(request.url).pathname)
        ? [...privateProviders]
        : [],
    account: { encryptOAuthTokens: true },
    emailAndPassword: {
      enabled: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      // a stolen session ends when the password changes
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        authority.send({
          about: user.id,
          to: user.email,
          subject: "Choose a new password",
          // The token follows the #, so no server logs it.
          text: `Hello,\n\nTo choose a new password, open this link within the next hour:\n${origin}/reset-password#${token}\n\nIf you didn't request this, you can ignore this email. Your password stays the same.\n`,
        }),
      onPasswordReset: ({ user }) =>
        authority.send({
          about: user.id,
          to: user.email,
          subject: "Your password was changed",
          text: `Hello,\n\nThe password of your account was changed with a link from an email, and all your sessions were signed out.\n\nIf that wasn't you, request a new link at ${origin}/forgot-password, and make sure that only you can read your email.\n`,
        }),
    },
    emailVerification: {
      // accepting an invitation requires a verified address
      sendOnSignUp: true,
      async sendVerificationEmail({ user, url }, request) {
        if (await provesAddress(authority, request, user.email)) {
          await sql`update auth."user" set "emailVerified" = true where id = ${user.id}`.execute(database.db);
          return;
        }
        await authority.send({
          about: user.id,
          to: user.email,
          subject: "Confirm your email address",
          text: `Hello,\n\nTo confirm that this email address is yours, open this link:\n${withoutFragment(url)}\n\nIf you didn't request this, you can ignore this email.\n`,
        });
      },
    },
    user: { changeEmail: { enabled: true }, deleteUser: { enabled: true } },
    // the backend calls these in the process after checking the permission
    disabledPaths: [...closedAuthPaths],
    plugins: [
      twoFactor(),
      multiSession(),
      betterAuthPlugin(authority),
      singleSignOnPlugin(current),
      singleSignOn,
      ...(personaSwitch ? [demoPlugin] : []),
    ],
    // stored in the database, so that several servers count together and a restart forgets nothing
    rateLimit: {
      enabled: true,
      storage: "database",
      // better-auth starts to count again only after a whole window without a request, and people behind one address
      // leave no such gap: what guesses nothing is let through, but for a flood
      window: 1,
      max: 1_000,
      customRules: {
        "/get-session": false,
        "/sign-in/*": { window: 60, max: signInsPerMinute },
        "/sign-up/*": { window: 60, max: signInsPerMinute },
        "/rolecall/confirm-password": { window: 60, max: signInsPerMinute },
        "/demo/sign-in": { window: 60, max: 1_000 },
      },
    },
    advanced: {
      // the same in tests, where better-auth leaves them out otherwise
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader], trustedProxies: [...trustedProxies] },
    },
  });
  await migrateBetterAuth(auth);
  const { internalAdapter, password } = await auth.$context;
  const accounts: AccountBook = {
    addPeople: async (people, plain) => {
      // a hash is made to take long, and one does for all who have the same password
      const hash = await password.hash(plain);
      for (const { id, ...person } of people) {
        await internalAdapter.createUser({ id, ...person, emailVerified: true }, { method: "admin" });
        await internalAdapter.linkAccount({
          userId: id,
          accountId: id,
          providerId: "credential",
          password: hash,
        });
      }
    },
  };
  const takesPassword = async (email: string, plain: string): Promise<boolean> => {
    const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
    const hash = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
    return !!hash && (await password.verify({ hash, password: plain }));
  };
  const readSession = async (headers: Headers): Promise<SignedInBy | undefined> => {
    const found = await auth.api.getSession({
      headers,
      query: { disableCookieCache: true, disableRefresh: true },
    });
    if (found === null) return undefined;
    const { session, user } = found;
    return {
      userId: user.id,
      email: user.email,
      emailVerified: user.emailVerified,
      providerId: session.identityProvider ?? undefined,
    };
  };
  /** Signs in as one of the sample's people, where the persona switch is on. */
  const signIn = (request: Request) =>
    auth.handler(new Request(new URL("/api/auth/demo/sign-in", request.url), request));
  return { auth, accounts, takesPassword, signIn, readSession };
}

/**
 * Removes the fragment from the URL that a link continues to, because it may be a secret and servers log opened
 * links.
 */
function withoutFragment(link: string): string {
  const url = new URL(link);
  const next = url.searchParams.get("callbackURL");
  if (next !== null) url.searchParams.set("callbackURL", next.replace(/#.*$/s, ""));
  return url.href;
}
