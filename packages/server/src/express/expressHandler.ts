import type { RequestHandler } from "express";
import type { Handler } from "../http/createHandler.ts";
import { sendResponse } from "../http/sendResponse.ts";
import { requestOf } from "./requestOf.ts";

/**
 * Mounts a handler in an Express application, before or after a body parser. Set the handler's `basePath` to the path
 * it is mounted at. Behind a proxy, set `trust proxy`.
 * @example
 * import { createHandler, type Authenticate, type Authority } from "@rolecall/server";
 * import { expressHandler } from "@rolecall/server/express";
 * import express from "express";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const app = express();
 * app.use("/rolecall", expressHandler(createHandler(authority, { authenticate, basePath: "/rolecall" })));
 */
export const expressHandler =
  (handler: Handler): RequestHandler =>
  async (incoming, outgoing) => {
    const request = requestOf(incoming, outgoing);
    await sendResponse(request && (await handler(request)), outgoing);
  };
