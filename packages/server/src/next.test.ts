import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { afterEach, describe, expect, it } from "vitest";
import { addressOf, playGuards, playStory } from "../test/http/adapterStory.ts";
import { given } from "../test/http/given.ts";
import { nextHandlers } from "./next.ts";

describe("a route handler of Next.js", () => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it("serves the authority by the functions that the framework picks by method", async () => {
    const opened = await given();
    const routes = nextHandlers(opened.handler);
    // as the framework does: by the name of the method, with the parameters of the route beside the request
    const pick = (request: Request) => {
      const route = Object.entries(routes).find(([method]) => method === request.method)?.[1];
      const guarded = /^\/guarded\/(\w+)$/.exec(new URL(request.url).pathname)?.[1];
      return guarded === undefined ? route?.(request) : own(request, guarded);
    };
    const own = async (request: Request, organization: string) => {
      const asked = await opened.guards.authorize(request, "audit.view", { organization });
      return asked.ok ? Response.json({ for: asked.person.userId }) : asked.response;
    };
    const answer = getRequestListener(
      async (request) => (await pick(request)) ?? new Response(null, { status: 405 }),
    );
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    ends.push(
      () => new Promise((resolve) => server.close(resolve)),
      () => opened.authority.close(),
    );
    await playStory(addressOf(server), opened);
    await playGuards(addressOf(server));
    expect(Object.keys(routes)).toEqual(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
  });
});
