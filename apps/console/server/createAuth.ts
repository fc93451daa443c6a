import type { Authority } from "@rolecall/server";
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
  demo,
}: {
  readonly authority: Authority;
  readonly origin: string;
  readonly secret: string;
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
        authority.send({
          about: user.id,
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
  /** Signs in as somebody of the sample data, where the demo is on. */
  const signIn = (request: Request) =>
    auth.handler(new Request(new URL("/api/auth/demo/sign-in", request.url), request));
  return { auth, accounts, signIn };
}
