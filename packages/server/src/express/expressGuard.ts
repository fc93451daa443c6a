import type { OrganizationPermission } from "@rolecall/organization";
import type { Request, RequestHandler } from "express";
import type { Guards, GuardTarget } from "../http/createGuards.ts";
import { sendResponse } from "../http/sendResponse.ts";
import { requestOf } from "./requestOf.ts";

/**
 * Guards routes of an Express application. Later handlers find the person in `response.locals.authorized`.
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
    targetOf: (request: Request) => GuardTarget<TPermission>,
  ): RequestHandler =>
  async (incoming, outgoing, next) => {
    const request = requestOf(incoming, outgoing, "");
    const asked = request && (await guards.authorize(request, permission, targetOf(incoming)));
    if (!asked?.ok) return sendResponse(asked?.response, outgoing);
    outgoing.locals["authorized"] = asked;
    next();
  };
