import { createAdaptorServer } from "@hono/node-server";
import type { Person } from "@rolecall/organization/rules";
import { Hono } from "hono";
import {
  createGuards,
  createHandler,
  type Authority,
  type Guards,
  type PlanRequest,
} from "../../src/index.ts";
import { honoHandler } from "../../src/hono.ts";

/** An authority that listens on a port of this machine. */
export interface Served {
  /** The address of the authority: what stands before every path of it. */
  readonly url: string;
  /** The address of the server itself. */
  readonly origin: string;
  /** Signs someone in, as of now. Gives the headers that their requests carry. */
  signIn(person: Person): { readonly authorization: string };
  /** The faults of the server so far. A test that looks at them takes them out. */
  readonly faults: unknown[];
  /** Ends the server. Rejects when there were faults that no test has taken out. */
  close(): Promise<void>;
}

/** Serves an authority under `/rolecall` by the adapter for Hono on Node, with other routes of the application beside it. */
export async function serve(
  authority: Authority,
  addRoutes: (app: Hono, guards: Guards) => void = () => {},
): Promise<Served> {
  const sessions = new Map<string, Person>();
  const faults: unknown[] = [];
  const options = {
    authenticate: async (request: Request) => sessions.get(request.headers.get("authorization") ?? ""),
    basePath: "/rolecall",
    changePlan: async ({ asked }: PlanRequest) => ({ status: "settled" as const, ...asked }),
    onError: (error: unknown) => void faults.push(error),
  };
  const app = new Hono();
  app.all("/rolecall/*", honoHandler(createHandler(authority, options)));
  addRoutes(app, createGuards(authority, options));
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}/rolecall`,
    origin,
    faults,
    signIn(person) {
      const authorization = `Bearer ${crypto.randomUUID()}`;
      sessions.set(authorization, person);
      return { authorization };
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      if (faults.length > 0) throw new AggregateError(faults, `The server met ${faults.length} faults`);
    },
  };
}
