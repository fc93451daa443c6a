import { type BetterAuthOptions, betterAuth } from "better-auth";
import { admin, multiSession, twoFactor } from "better-auth/plugins";
import {
  type MembershipKeeper,
  betterAuthDatabase,
  betterAuthPerson,
  betterAuthPlugin,
  migrateBetterAuth,
} from "../../src/better-auth.ts";
import type { Database } from "../../src/storage/Database.ts";
import { Browser } from "./Browser.ts";

/** A mail that better-auth asked for, with the link in it. */
interface SentMail {
  readonly to: string;
  readonly url: string;
}

/** The options of better-auth in which tests differ. */
export type Extra = Pick<BetterAuthOptions, "databaseHooks" | "rateLimit" | "session"> & {
  readonly beforeDelete?: () => Promise<void>;
};

export const password = "correct horse battery staple";

/** Starts better-auth with everything that a console needs, on the database of an authority. */
export async function startAuth(
  authority: MembershipKeeper & { readonly database: Database },
  { beforeDelete, ...extra }: Extra = {},
  schema = "auth",
) {
  const mails: SentMail[] = [];
  const auth = betterAuth({
    ...extra,
    appName: "Rolecall",
    baseURL: "http://app.example",
    secret: "a secret of enough length that only these tests know",
    telemetry: { enabled: false },
    database: betterAuthDatabase(authority.database, schema),
    emailAndPassword: {
      enabled: true,
      sendResetPassword: async ({ user, url }) => void mails.push({ to: user.email, url }),
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: async ({ user, url }) => void mails.push({ to: user.email, url }),
    },
    user: {
      changeEmail: { enabled: true },
      deleteUser: { enabled: true, ...(beforeDelete && { beforeDelete }) },
    },
    plugins: [twoFactor(), multiSession(), admin(), betterAuthPlugin(authority)],
  });
  await migrateBetterAuth(auth);

  /** What is ahead of the clock of the machine, in milliseconds. */
  const ahead = { ms: 0 };
  const authenticate = betterAuthPerson(auth, { clock: () => Date.now() + ahead.ms });
  const openBrowser = () => new Browser(auth.handler);
  const personIn = (browser: Browser) => authenticate(browser.request());

  /** Follows the link of the last mail. */
  async function followLink(browser: Browser): Promise<Response> {
    const { pathname, search } = new URL(mails.at(-1)?.url ?? "");
    return browser.get(`${pathname}${search}`);
  }

  /** Signs someone up and has their address verified. */
  async function signUp(name: string, browser = openBrowser()): Promise<Browser> {
    const email = `${name.toLowerCase()}@acme.example`;
    await browser.post("/sign-up/email", { email, password, name });
    await followLink(browser);
    return browser;
  }

  return { auth, mails, ahead, openBrowser, personIn, followLink, signUp };
}
