import type { Authority, Mailer } from "@rolecall/server";
import { betterAuthDatabase, betterAuthPlugin, migrateBetterAuth } from "@rolecall/server/better-auth";
import { betterAuth } from "better-auth";
import { multiSession, twoFactor } from "better-auth/plugins";
import { closedAuthPaths } from "./closedAuthPaths.ts";
import { demoPlugin } from "./demo/demoPlugin.ts";
import type { AccountBook } from "./sample/addSampleData.ts";

/** Sets up sign-in over the database of an authority, and how the sample data makes accounts in it. */
export async function createAuth({
  authority,
  origin,
  secret,
  mailer,
  demo,
}: {
  readonly authority: Authority;
  readonly origin: string;
  readonly secret: string;
  readonly mailer: Mailer;
  readonly demo: boolean;
}) {
  const auth = betterAuth({
    appName: "Rolecall",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    database: betterAuthDatabase(authority.database),
    emailAndPassword: { enabled: true },
    emailVerification: {
      // nobody can accept an invitation before their address is known to be theirs
      sendOnSignUp: true,
      sendVerificationEmail: ({ user, url }) =>
        mailer.send({
          messageId: `<${crypto.randomUUID()}@rolecall>`,
          to: user.email,
          subject: "Confirm your address",
          text: `Hello,\n\nto confirm that this address is yours, open this link:\n${url}\n\nIf you did not ask for it, ignore this mail.\n`,
        }),
    },
    user: { changeEmail: { enabled: true }, deleteUser: { enabled: true } },
    // the backend asks better-auth for these in the process, once it has checked the permission
    disabledPaths: [...closedAuthPaths],
    plugins: [twoFactor(), multiSession(), betterAuthPlugin(authority), ...(demo ? [demoPlugin] : [])],
  });
  await migrateBetterAuth(auth);
  const { internalAdapter, password } = await auth.$context;
  const accounts: AccountBook = {
    addPerson: async ({ id, ...person }, plain) => {
      await internalAdapter.createUser({ id, ...person, emailVerified: true }, { method: "admin" });
      const hash = await password.hash(plain);
      await internalAdapter.linkAccount({
        userId: id,
        accountId: id,
        providerId: "credential",
        password: hash,
      });
    },
  };
  /** Signs in as somebody of the sample data, where the demo is on. */
  const signIn = (request: Request) =>
    auth.handler(new Request(new URL("/api/auth/demo/sign-in", request.url), request));
  return { auth, accounts, signIn };
}
