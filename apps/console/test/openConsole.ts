import { type Database, importOrganization, type Mail } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import { serve, type ServerType } from "@hono/node-server";
import { sql } from "kysely";
import type { AddressInfo } from "node:net";
import type { OrganizationState } from "@rolecall/organization/rules";
import { getConnInfo } from "@hono/node-server/conninfo";
import { type ConsoleServerOptions, createConsoleServer } from "../server/createConsoleServer.ts";
import { serveConsole } from "../server/serveConsole.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";
import { openSampleDatabase, testSecret } from "./sampleDatabase.ts";

/** The response to a request. */
export interface TestResponse {
  readonly status: number;
  readonly code: string | undefined;
  // any JSON, which tests compare
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  readonly headers: Headers;
}

/** Sends requests as a signed-in person. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<TestResponse>;

/** The options of the test server. */
export interface OpenConsoleOptions extends Pick<
  ConsoleServerOptions,
  "personaSwitch" | "privateProviders" | "sample" | "signInsPerMinute" | "trustedProxies"
> {
  /** The folder of a built console, to serve it too. */
  readonly pages?: string;
  /** @default an in-memory database with the sample data */
  readonly database?: Database;
}

/** The console's server over HTTP. */
export async function openConsole({ pages, database: given, ...options }: OpenConsoleOptions = {}) {
  const own = given === undefined ? await openSampleDatabase() : undefined;
  const database = given ?? pglite(own);
  const mails: Mail[] = [];
  const errors: unknown[] = [];
  const records = new Map<string, readonly (readonly string[])[]>();
  let fetchBy: Parameters<typeof serve>[0]["fetch"] = () => new Response(null, { status: 503 });
  const server: ServerType = serve({ fetch: (...asked) => fetchBy(...asked), port: 0 });
  // on a slow machine, reconnecting may take longer than the usual five seconds
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 300_000;
  await new Promise((listening) => server.once("listening", listening));
  // it listens on a port rather than a pipe, so the address is an object
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { app, authority, runRequests } = await createConsoleServer({
    database,
    origin,
    secret: testSecret,
    mailer: { send: async (mail) => void mails.push(mail) },
    resolveTxt: async (domain) => records.get(domain) ?? Promise.reject(new Error("no such name")),
    onError: (error) => void errors.push(error),
    addressOf: (context) => getConnInfo(context).remote.address,
    sample: { password: samplePassword },
    // tests sign in more people than the limit allows
    signInsPerMinute: 1_000,
    ...options,
  });
  if (pages !== undefined && !serveConsole(app, pages)) throw new Error(`No console is built in ${pages}.`);
  fetchBy = app.fetch;
  const requestAs =
    (cookie: string): Ask =>
    async (method, path, body, headers = {}) => {
      const writes = method !== "GET" && method !== "DELETE";
      const response = await fetch(origin + path, {
        method,
        redirect: "manual",
        headers: {
          origin,
          ...(cookie && { cookie }),
          ...(writes && { "content-type": "application/json" }),
          ...headers,
        },
        ...(writes && { body: typeof body === "string" ? body : JSON.stringify(body ?? {}) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json") === true;
      const read: unknown = isJson && text !== "" ? JSON.parse(text) : { text };
      const told = typeof read === "object" && read !== null ? read : {};
      return {
        status: response.status,
        code: "code" in told && typeof told.code === "string" ? told.code : undefined,
        body: { ...told },
        cookies: response.headers.getSetCookie(),
        headers: response.headers,
      };
    };
  return {
    authority,
    runRequests,
    mails,
    /** Sends all queued emails. Returns those sent since the last call. */
    mailed: async (): Promise<readonly Mail[]> => {
      await authority.deliverMail();
      return mails.splice(0);
    },
    errors,
    records,
    origin,
    askAs: requestAs,
    /** Adds an organization. `names` are its people's names, by user id. */
    addOrganization: (state: OrganizationState, names: Readonly<Record<string, string>> = {}) =>
      importOrganization(authority.database, state, names),
    signIn: async (email: string) => {
      const signedIn = await requestAs("")("POST", "/api/auth/sign-in/email", {
        email,
        password: samplePassword,
      });
      if (signedIn.status !== 200)
        throw new Error(`${email} cannot sign in: ${JSON.stringify(signedIn.body)}`);
      return requestAs(signedIn.cookies.map((cookie) => cookie.split(";", 1)[0]).join("; "));
    },
    /** Sets whether an account counts as having a second factor. */
    setSecondFactor: async (userId: string, on: boolean) => {
      const rows = sql`update auth."user" set "twoFactorEnabled" = ${on} where id = ${userId}`;
      await rows.execute(authority.database.query);
    },
    close: async () => {
      await new Promise((closed) => {
        server.close(closed);
        // an event stream or a pending request would keep it open
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await authority.close();
      await own?.close();
    },
  };
}
