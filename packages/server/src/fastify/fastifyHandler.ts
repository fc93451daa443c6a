import type { FastifyPluginCallback } from "fastify";
import type { Handler } from "../http/createHandler.ts";
import { requestOf } from "./requestOf.ts";

/**
 * Mounts a handler in a Fastify application, as a plugin with a prefix. Set the handler's `basePath` to that prefix.
 * Behind a proxy, set `trustProxy`.
 * @example
 * import { createHandler, type Authenticate, type Authority } from "@rolecall/server";
 * import { fastifyHandler } from "@rolecall/server/fastify";
 * import Fastify from "fastify";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const app = Fastify();
 * app.register(fastifyHandler(createHandler(authority, { authenticate, basePath: "/rolecall" })), {
 *   prefix: "/rolecall",
 * });
 */
export const fastifyHandler =
  (handler: Handler): FastifyPluginCallback =>
  (app, _options, done) => {
    // within this plugin only: the handler reads the body itself, and no more of it than it takes
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, payload, read) => read(null, payload));
    app.all("/*", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (incoming, reply) => {
      const request = requestOf(incoming, reply);
      return request === undefined ? reply.code(400).send() : reply.send(await handler(request));
    });
    done();
  };
