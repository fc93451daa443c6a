import type { OrganizationPermission } from "@rolecall/organization";
import type { Context, MiddlewareHandler } from "hono";
import type { Authorized, Guards, GuardTarget } from "../http/createGuards.ts";

/**
 * Guards routes of a Hono application. Later handlers find the person in `context.get("authorized")`.
 * @example
 * import { createGuards, type Authenticate, type Authority } from "@rolecall/server";
 * import { honoGuard } from "@rolecall/server/hono";
 * import { Hono } from "hono";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const guards = createGuards(authority, { authenticate });
 * const app = new Hono();
 * app.get(
 *   "/:organization/:project/funnels",
 *   honoGuard(guards, "report.funnels", (context) => ({
 *     organization: context.req.param("organization") ?? "",
 *     project: context.req.param("project") ?? "",
 *   })),
 *   (context) => context.json({ for: context.get("authorized").person.userId }),
 * );
 */
export const honoGuard =
  <const TPermission extends OrganizationPermission>(
    guards: Guards,
    permission: TPermission,
    targetOf: (context: Context) => GuardTarget<TPermission>,
  ): MiddlewareHandler<{ Variables: { authorized: Authorized } }> =>
  async (context, next) => {
    const asked = await guards.authorize(context.req.raw, permission, targetOf(context));
    if (!asked.ok) return asked.response;
    context.set("authorized", asked);
    return next();
  };
