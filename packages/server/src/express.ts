import type { OrganizationPermission } from "@rolecall/organization";
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from "express";
import type { Guards, GuardTarget } from "./http/createGuards.ts";
import type { Handler } from "./http/createHandler.ts";
import { sendResponse, toRequest } from "./http/nodeBridge.ts";

/**
 * Answers routes of an Express application, whether a body parser stands before it or not. The handler's `basePath` is
 * the path it is mounted at. Behind a proxy, set `trust proxy`.
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

/**
 * Guards routes of an Express application. What comes behind finds who asks in `response.locals.authorized`.
 * @example
 * import { createGuards, type Authenticate, type Authority } from "@rolecall/server";
 * import { expressGuard } from "@rolecall/server/express";
 * import express from "express";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const guards = createGuards(authority, { authenticate });
 * const app = express();
 * app.get(
 *   "/:organization/audit",
 *   expressGuard(guards, "audit.view", ({ params }) => ({ organization: String(params["organization"]) })),
 *   (_request, response) => void response.json({ for: response.locals["authorized"].person.userId }),
 * );
 */
export const expressGuard =
  <const TPermission extends OrganizationPermission>(
    guards: Guards,
    permission: TPermission,
    targetOf: (request: ExpressRequest) => GuardTarget<TPermission>,
  ): RequestHandler =>
  async (incoming, outgoing, next) => {
    const request = requestOf(incoming, outgoing, "");
    const asked = request && (await guards.authorize(request, permission, targetOf(incoming)));
    if (!asked?.ok) return sendResponse(asked?.response, outgoing);
    outgoing.locals["authorized"] = asked;
    next();
  };

/** A guard gives a body of its own, so that whatever comes behind can still read that of the request. */
function requestOf(incoming: ExpressRequest, outgoing: ExpressResponse, body: unknown = incoming.body) {
  const origin = `${incoming.protocol}://${incoming.get("host") ?? "localhost"}`;
  return toRequest(incoming, outgoing, { origin, path: incoming.originalUrl, body });
}
