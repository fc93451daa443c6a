import {
  type Authority,
  type Database,
  type Mailer,
  type TextConflict,
  createAuthority,
  createHandler,
} from "@rolecall/server";
import { betterAuthPerson } from "@rolecall/server/better-auth";
import { type Context, Hono } from "hono";
import { createBackend } from "./backend/createBackend.ts";
import { Refused } from "./backend/frame/Refused.ts";
import { refusedResponse } from "./backend/frame/refusedResponse.ts";
import { refuseCrossSite } from "./backend/frame/refuseCrossSite.ts";
import { endTokens } from "./backend/requests/endTokens.ts";
import { settlePlan } from "./backend/settlePlan.ts";
import { runRequests } from "./backend/requests/runRequests.ts";
import { migrateBackend } from "./backend/storage/migrateBackend.ts";
import { betterAuthAccounts } from "./betterAuthAccounts.ts";
import { invitationLinks } from "./invitationLinks.ts";
import { closedAuthPaths } from "./closedAuthPaths.ts";
import { createAuth } from "./createAuth.ts";
import { demoPeople } from "./demo/demoPeople.ts";
import { transferProjectData } from "./backend/transferProjectData.ts";
import { addBackendSample } from "./sample/addBackendSample.ts";
import { addSampleData, samplePassword } from "./sample/addSampleData.ts";
import { refuseSampleAccounts } from "./sample/refuseSampleAccounts.ts";
import { betterAuthProviders } from "./sign-in/betterAuthProviders.ts";
import { requireSingleSignOn } from "./sign-in/requireSingleSignOn.ts";
import { signInWay } from "./sign-in/signInWay.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { withClientAddress } from "./withClientAddress.ts";
import type { Tables } from "@rolecall/server";
import { type Kysely, sql } from "kysely";

/** The options of the console's server. */
export interface ConsoleServerOptions {
  readonly database: Database;
  /** Its address in browsers. */
  readonly origin: string;
  readonly secret: string;
  /** Delivers emails. Without one, they stay in the outbox. */
  readonly mailer: Mailer | undefined;
  /** Looks up the TXT records of a domain, each in its parts, as `resolveTxt` of `node:dns/promises` does. */
  readonly resolveTxt: (domain: string) => Promise<readonly (readonly string[])[]>;
  /**
   * Adds sample people and organizations to an empty database. The people sign in with this password.
   * @default no sample data
   */
  readonly sample?: { readonly password: string } | undefined;
  /** Lets anyone sign in as one of the sample's people without a password. @default false */
  readonly personaSwitch?: boolean;
  /** The address of the Storybook that the sign-in page links to, with the persona switch. @default none */
  readonly storybook?: string | undefined;
  /** Returns the network address of a request's connection. */
  readonly addressOf?: (context: Context) => string | undefined;
  /** The proxies in front of the server, as CIDR ranges. Only their X-Forwarded-For is trusted. @default none */
  readonly trustedProxies?: readonly string[];
  /**
   * How many times a minute one address can try to sign in or to confirm a password.
   * @default 10
   */
  readonly signInsPerMinute?: number;
  /** The origins of identity providers in the server's own network, for single sign-on. @default none */
  readonly privateProviders?: readonly string[];
  /** Called with each error. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/**
 * The console's server: sign-in at `/api/auth`, the authority at `/api/rolecall`, and the console's backend at
 * `/api/console`.
 */
export interface ConsoleServer {
  readonly authority: Authority;
  readonly app: Hono;
  /** Texts that the database contains twice, in two spellings. */
  readonly conflicts: readonly TextConflict[];
  /** Advances each data request by one step. Failures are passed to `onError`. */
  readonly runRequests: () => Promise<void>;
}

/**
 * Opens the console's server on a database.
 * @throws RolecallError `sample_accounts` if the database has sample people with the public password, and `sample` is
 * not set.
 */
export async function createConsoleServer(options: ConsoleServerOptions): Promise<ConsoleServer> {
  const { database, origin, secret, mailer, resolveTxt, sample, onError = logError } = options;
  const { personaSwitch = false, addressOf = () => undefined, trustedProxies = [] } = options;
  const { privateProviders = [] } = options;
  const authority = createAuthority({
    database,
    secret,
    ...(mailer && { mailer }),
    onError,
    transferProjectData,
    invitationLink: (token) => `${origin}/invitation#${token}`,
  });
  const { conflicts } = await authority.migrate();
  await migrateBackend(database);
  const { auth, accounts, takesPassword, signIn, readSession } = await createAuth({
    authority,
    origin,
    secret,
    personaSwitch,
    trustedProxies,
    signInsPerMinute: options.signInsPerMinute ?? 10,
    privateProviders,
  });
  if (sample?.password !== samplePassword) await refuseSampleAccounts(takesPassword);
  if (sample !== undefined && (await addSampleData(authority, accounts, sample.password)))
    await addBackendSample(authority);

  const authenticate = betterAuthPerson(auth);
  const handler = createHandler(authority, {
    authenticate,
    basePath: "/api/rolecall",
    trustedOrigins: [origin],
    changePlan: settlePlan(authority),
    onError,
  });
  const backend = createBackend({
    authority,
    authenticate,
    accounts: betterAuthAccounts(auth),
    identityProviders: betterAuthProviders({ db: database.query, origin, privateProviders }),
    resolveTxt,
    origin,
    onError,
  });
  const app = new Hono();
  app.use(securityHeaders(origin));
  for (const path of closedAuthPaths)
    app.all(`/api/auth${path}`, () =>
      refusedResponse(
        new Refused(
          "use_the_console",
          "Whether you can change an account depends on your role. Change it in the console.",
        ),
      ),
    );
  const fromAddress = (context: Context) =>
    withClientAddress(context.req.raw, addressOf(context), trustedProxies.length > 0);
  app.on(["GET", "POST"], "/api/auth/*", async (context) =>
    withRetryAfter(await auth.handler(fromAddress(context))),
  );
  const singleSignOn = requireSingleSignOn(authority, readSession);
  app.use("/api/rolecall/*", singleSignOn.guard);
  app.use("/api/console/*", singleSignOn.guard);
  app.put("/api/rolecall/organizations/:organization/second-factor", () =>
    refusedResponse(
      new Refused(
        "use_the_console",
        "Two-factor sign-in depends on the single sign-on settings. Change it in the console.",
      ),
    ),
  );
  app.use("/api/:part/organizations/:organization/*", async (context, next) => {
    await next();
    if (context.req.method === "GET" || !context.res.ok) return;
    await endTokens(authority, context.req.param("organization")).catch(onError);
    singleSignOn.lookAgain();
  });
  app.all("/api/rolecall/*", (context) => handler(context.req.raw));
  app.post("/api/console/invitation-links", invitationLinks(authority));
  app.post("/api/console/sign-in-way", signInWay(authority));
  app.route("/api/console", backend);
  if (personaSwitch) {
    app.get("/api/demo/people", async (context) =>
      context.json({ ...(await demoPeople(authority)), storybook: options.storybook }),
    );
    app.post("/api/demo/sign-in", async (context) => {
      try {
        refuseCrossSite(context.req.raw, origin);
      } catch (error) {
        if (error instanceof Refused) return refusedResponse(error);
        throw error;
      }
      return signIn(fromAddress(context));
    });
  }
  app.all("/api/*", (context) =>
    refusedResponse(new Refused("not_found", `Nothing exists at ${context.req.path}.`)),
  );
  app.onError((error) => {
    onError(error);
    return refusedResponse(
      new Refused("internal", "The request failed because of an error in the server. Try again later."),
    );
  });
  return {
    authority,
    app,
    conflicts,
    runRequests: async () => {
      await runRequests({ authority, origin, onError }).catch(onError);
      await forgetProviders(database.query).catch(onError);
    },
  };
}

/** better-auth says in a header of its own how long to wait; the standard one is what clients read. */
function withRetryAfter(response: Response): Response {
  const seconds = response.headers.get("x-retry-after");
  if (seconds !== null) response.headers.set("retry-after", seconds);
  return response;
}

function logError(error: unknown): void {
  // there is no other place to report it
  // oxlint-disable-next-line no-console
  console.error(error);
}

/** Deletes the identity providers of deleted organizations, including their secrets. */
async function forgetProviders(db: Kysely<Tables>): Promise<void> {
  await sql`
    delete from auth."ssoProvider" provider using rolecall.organizations organization
    where organization.id = provider."organizationId" and organization.state = 'deleted'
  `.execute(db);
}
