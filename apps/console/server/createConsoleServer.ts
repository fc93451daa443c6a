import { type Authority, type Database, type Mailer, createAuthority, createHandler } from "@rolecall/server";
import {
  betterAuthDatabase,
  betterAuthPerson,
  betterAuthPlugin,
  migrateBetterAuth,
} from "@rolecall/server/better-auth";
import { betterAuth } from "better-auth";
import { multiSession, twoFactor } from "better-auth/plugins";
import { Hono } from "hono";
import { addSampleData } from "./sample/addSampleData.ts";

/** What the console's server runs on. */
export interface ConsoleServerOptions {
  readonly database: Database;
  /** The address that browsers reach it at. */
  readonly origin: string;
  readonly secret: string;
  readonly mailer: Mailer;
}

/** The console's server: sign-in at `/api/auth`, the authority at `/api/rolecall`. */
export interface ConsoleServer {
  readonly authority: Authority;
  readonly app: Hono;
}

/** Opens the console's server on a database, and fills an empty one with sample data. */
export async function createConsoleServer(options: ConsoleServerOptions): Promise<ConsoleServer> {
  const { database, origin, secret, mailer } = options;
  const authority = createAuthority({
    database,
    secret,
    mailer,
    invitationLink: (token) => `${origin}/invitation#${token}`,
  });
  await authority.migrate();
  const auth = betterAuth({
    appName: "Rolecall",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    database: betterAuthDatabase(database),
    emailAndPassword: { enabled: true },
    user: { changeEmail: { enabled: true }, deleteUser: { enabled: true } },
    plugins: [twoFactor(), multiSession(), betterAuthPlugin(authority)],
  });
  await migrateBetterAuth(auth);
  const { internalAdapter, password } = await auth.$context;
  await addSampleData(authority, {
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
  });

  const handler = createHandler(authority, {
    authenticate: betterAuthPerson(auth),
    basePath: "/api/rolecall",
    trustedOrigins: [origin],
  });
  const app = new Hono();
  app.on(["GET", "POST"], "/api/auth/*", (context) => auth.handler(context.req.raw));
  app.all("/api/rolecall/*", (context) => handler(context.req.raw));
  return { authority, app };
}
