import type { Handler } from "../http/createHandler.ts";

/** The route handlers of Next.js, by method. */
export type NextHandlers = Readonly<
  Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>
>;

/**
 * Mounts a handler in a Next.js application, in a file such as `app/rolecall/[...path]/route.ts`. Set the handler's
 * `basePath` to its path. To guard your own routes, use `createGuards`.
 * @example
 * import { createHandler, type Authenticate, type Authority } from "@rolecall/server";
 * import { nextHandlers } from "@rolecall/server/next";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = nextHandlers(
 *   createHandler(authority, { authenticate, basePath: "/rolecall" }),
 * );
 */
export function nextHandlers(handler: Handler): NextHandlers {
  // Next.js hands over the parameters of the route as well, which the handler finds in the address itself
  const answer: Handler = (request) => handler(request);
  return {
    GET: answer,
    HEAD: answer,
    POST: answer,
    PUT: answer,
    PATCH: answer,
    DELETE: answer,
    OPTIONS: answer,
  };
}
