import type { Context } from "hono";
import type { Handler } from "../http/createHandler.ts";

/**
 * Mounts a handler in a Hono application. Set the handler's `basePath` to the path it is mounted at.
 * @example
 * import { createHandler, type Authenticate, type Authority } from "@rolecall/server";
 * import { honoHandler } from "@rolecall/server/hono";
 * import { Hono } from "hono";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const app = new Hono();
 * app.all("/rolecall/*", honoHandler(createHandler(authority, { authenticate, basePath: "/rolecall" })));
 */
export const honoHandler =
  (handler: Handler) =>
  (context: Context): Promise<Response> =>
    handler(context.req.raw);
