import { createServer } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import type { Handler } from "../../src/index.ts";
import { expressHandler } from "../../src/express.ts";
import { fastifyHandler } from "../../src/fastify.ts";
import { honoHandler } from "../../src/hono.ts";
import { addressOf } from "../http/adapterStory.ts";

/** A server of an application, at an address of this machine. */
export interface Server {
  readonly origin: string;
  close(): Promise<unknown>;
}

/** Serves a handler under `/rolecall` by each of the adapters that have a server of their own. */
export const serveBy: Readonly<
  Record<"hono" | "express" | "fastify", (handler: Handler) => Promise<Server>>
> = {
  async hono(handler) {
    const app = new Hono();
    app.all("/rolecall/*", honoHandler(handler));
    return listening(createAdaptorServer({ fetch: app.fetch }));
  },
  async express(handler) {
    const app = express();
    app.use("/rolecall", expressHandler(handler));
    return listening(createServer(app));
  },
  async fastify(handler) {
    const app = Fastify();
    app.register(fastifyHandler(handler), { prefix: "/rolecall" });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { origin: addressOf(app.server), close: () => app.close() };
  },
};

async function listening(server: ReturnType<typeof createAdaptorServer>): Promise<Server> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { origin: addressOf(server), close: () => new Promise((resolve) => server.close(resolve)) };
}
