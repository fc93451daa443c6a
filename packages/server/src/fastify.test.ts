import Fastify from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { addressOf, playGuards, playStory } from "../test/http/adapterStory.ts";
import { given } from "../test/http/given.ts";
import { authorizedOf, fastifyGuard, fastifyHandler } from "./fastify.ts";

describe("a Fastify application", () => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it("serves the authority, and guards its own routes, which keep their own parsers", async () => {
    const opened = await given();
    const app = Fastify();
    app.register(fastifyHandler(opened.handler), { prefix: "/rolecall" });
    app.get(
      "/guarded/:organization",
      {
        preHandler: fastifyGuard(opened.guards, "audit.view", ({ params }) => ({
          // the path above has it
          organization: (params as { organization: string }).organization,
        })),
      },
      (request, reply) => reply.send({ for: authorizedOf(request)?.person.userId }),
    );
    app.post("/echo", (request, reply) => reply.send(request.body));
    await app.listen({ port: 0, host: "127.0.0.1" });
    ends.push(
      () => app.close(),
      () => opened.authority.close(),
    );
    await playStory(addressOf(app.server), opened);
    await playGuards(addressOf(app.server));
    const echo = await app.inject({ method: "POST", url: "/echo", payload: { own: true } });
    expect(echo.json()).toEqual({ own: true });
  });
});
