import type { OrganizationPermission } from "@rolecall/organization";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Guards, GuardTarget } from "../http/createGuards.ts";
import { keepAuthorized } from "./authorizedOf.ts";
import { requestOf } from "./requestOf.ts";

/**
 * Guards routes of a Fastify application, as a `preHandler`. Later handlers find the person with `authorizedOf`.
 * @example
 * import { createGuards, type Authenticate, type Authority } from "@rolecall/server";
 * import { authorizedOf, fastifyGuard } from "@rolecall/server/fastify";
 * import Fastify from "fastify";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * const guards = createGuards(authority, { authenticate });
 * const app = Fastify();
 * app.get<{ Params: { organization: string } }>(
 *   "/:organization/audit",
 *   {
 *     preHandler: fastifyGuard(guards, "audit.view", ({ params }) => ({
 *       organization: (params as { organization: string }).organization,
 *     })),
 *   },
 *   async (request) => ({ for: authorizedOf(request)?.person.userId }),
 * );
 */
export const fastifyGuard =
  <const TPermission extends OrganizationPermission>(
    guards: Guards,
    permission: TPermission,
    targetOf: (request: FastifyRequest) => GuardTarget<TPermission>,
  ) =>
  async (incoming: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> => {
    const request = requestOf(incoming, reply, "");
    const asked = request && (await guards.authorize(request, permission, targetOf(incoming)));
    if (asked?.ok) keepAuthorized(incoming, asked);
    else return asked === undefined ? reply.code(400).send() : reply.send(asked.response);
  };
