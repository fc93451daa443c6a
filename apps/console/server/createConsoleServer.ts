import { type Authority, type Database, type Mailer, createAuthority, createHandler } from "@rolecall/server";
import { betterAuthPerson } from "@rolecall/server/better-auth";
import { Hono } from "hono";
import { createBackend } from "./backend/createBackend.ts";
import { Refused } from "./backend/frame/Refused.ts";
import { refusedResponse } from "./backend/frame/refusedResponse.ts";
import { refuseCrossSite } from "./backend/frame/refuseCrossSite.ts";
import { runRequests } from "./backend/requests/runRequests.ts";
import { migrateBackend } from "./backend/storage/migrateBackend.ts";
import { betterAuthAccounts } from "./betterAuthAccounts.ts";
import { closedAuthPaths } from "./closedAuthPaths.ts";
import { createAuth } from "./createAuth.ts";
import { demoPeople } from "./demo/demoPeople.ts";
import { transferProjectData } from "./backend/transferProjectData.ts";
import { addBackendSample } from "./sample/addBackendSample.ts";
import { addSampleData } from "./sample/addSampleData.ts";

/** What the console's server runs on. */
export interface ConsoleServerOptions {
  readonly database: Database;
  /** The address that browsers reach it at. */
  readonly origin: string;
  readonly secret: string;
  readonly mailer: Mailer;
  /** Looks up the TXT records of a domain, each in its parts, as `resolveTxt` of `node:dns/promises` does. */
  readonly resolveTxt: (domain: string) => Promise<readonly (readonly string[])[]>;
  /** Lets anybody sign in as anybody of the sample data. @default false */
  readonly demo?: boolean;
  /** Hears of what failed. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/**
 * The console's server: sign-in at `/api/auth`, the authority at `/api/rolecall`, the console's own backend at
 * `/api/console`.
 */
export interface ConsoleServer {
  readonly authority: Authority;
  readonly app: Hono;
  /** Takes each request about data one step on. What fails is told to `onError`. */
  readonly runRequests: () => Promise<void>;
}

/** Opens the console's server on a database, and fills an empty one with sample data. */
export async function createConsoleServer(options: ConsoleServerOptions): Promise<ConsoleServer> {
  const { database, origin, secret, mailer, resolveTxt, demo = false, onError = tell } = options;
  const authority = createAuthority({
    database,
    secret,
    mailer,
    onError,
    transferProjectData,
    invitationLink: (token) => `${origin}/invitation#${token}`,
  });
  await authority.migrate();
  await migrateBackend(database);
  const { auth, accounts, signIn } = await createAuth({ authority, origin, secret, demo });
  if (await addSampleData(authority, accounts)) await addBackendSample(authority);

  const authenticate = betterAuthPerson(auth);
  const handler = createHandler(authority, {
    authenticate,
    basePath: "/api/rolecall",
    trustedOrigins: [origin],
    onError,
  });
  const backend = createBackend({
    authority,
    authenticate,
    accounts: betterAuthAccounts(auth),
    resolveTxt,
    origin,
    onError,
  });
  const app = new Hono();
  for (const path of closedAuthPaths)
    app.all(`/api/auth${path}`, () =>
      refusedResponse(
        new Refused(
          "use_the_console",
          "Who may change an account depends on roles. Change it in the console.",
        ),
      ),
    );
  app.on(["GET", "POST"], "/api/auth/*", (context) => auth.handler(context.req.raw));
  app.put("/api/rolecall/organizations/:organization/second-factor", () =>
    refusedResponse(
      new Refused(
        "use_the_console",
        "Whether a second factor is required depends on single sign-on, which the console knows. Change it there.",
      ),
    ),
  );
  app.all("/api/rolecall/*", (context) => handler(context.req.raw));
  app.route("/api/console", backend);
  if (demo) {
    app.get("/api/demo/people", async (context) => context.json(await demoPeople(authority)));
    app.post("/api/demo/sign-in", async (context) => {
      try {
        refuseCrossSite(context.req.raw, origin);
      } catch (error) {
        if (error instanceof Refused) return refusedResponse(error);
        throw error;
      }
      return signIn(context.req.raw);
    });
  }
  app.all("/api/*", (context) =>
    refusedResponse(new Refused("not_found", `There is nothing at ${context.req.path}.`)),
  );
  app.onError((error) => {
    onError(error);
    return refusedResponse(new Refused("internal", "The server failed at this. Try again later."));
  });
  return {
    authority,
    app,
    runRequests: () => runRequests({ authority, origin, onError }).catch(onError),
  };
}

function tell(error: unknown): void {
  // nobody else hears of it
  // oxlint-disable-next-line no-console
  console.error(error);
}
