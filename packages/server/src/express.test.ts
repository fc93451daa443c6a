import { createServer } from "node:http";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { afterEach, describe, it } from "vitest";
import { addressOf, playGuards, playStory } from "../test/http/adapterStory.ts";
import { given } from "../test/http/given.ts";
import { expressGuard, expressHandler } from "./express.ts";

/** Takes away what tells a middleware not to compress, as some do not listen to it. */
const deaf: RequestHandler = (_request, response, next) => {
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    name === "cache-control" ? response : setHeader.call(response, name, value);
  next();
};

describe("an Express application", () => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it.each([
    ["with no parser before it", []],
    ["behind a parser of JSON", [express.json({ limit: "1mb" })]],
    ["behind compression", [compression({ threshold: 0 })]],
    ["behind compression that compresses events too", [compression({ threshold: 0 }), deaf]],
  ])("serves the authority, and guards its own routes, %s", async (_, before) => {
    const opened = await given();
    const app = express();
    for (const parser of before) app.use(parser);
    app.use("/rolecall", expressHandler(opened.handler));
    app.get(
      "/guarded/:organization",
      expressGuard(opened.guards, "audit.view", ({ params }) => ({
        organization: String(params["organization"]),
      })),
      (_request, response) => void response.json({ for: response.locals["authorized"].person.userId }),
    );
    const server = createServer(app);
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
