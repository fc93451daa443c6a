import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { afterEach, describe, it } from "vitest";
import { addressOf, playGuards, playStory } from "../test/http/adapterStory.ts";
import { given } from "../test/http/given.ts";
import { honoGuard, honoHandler } from "./hono.ts";

describe("a Hono application", () => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it("serves the authority, and guards its own routes", async () => {
    const opened = await given();
    const app = new Hono();
    app.all("/rolecall/*", honoHandler(opened.handler));
    app.get(
      "/guarded/:organization",
      honoGuard(opened.guards, "audit.view", (context) => ({
        organization: context.req.param("organization") ?? "",
      })),
      (context) => context.json({ for: context.get("authorized").person.userId }),
    );
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    ends.push(
      () => new Promise((resolve) => server.close(resolve)),
      () => opened.authority.close(),
    );
    await playStory(addressOf(server), opened);
    await playGuards(addressOf(server));
  });
});
