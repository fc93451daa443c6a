import type { OrganizationPermission } from "@rolecall/organization";
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import type { Authorized, Guards, GuardTarget } from "./http/createGuards.ts";
import type { Handler } from "./http/createHandler.ts";
import { toRequest } from "./http/nodeBridge.ts";

/**
 * Answers routes of a Fastify application, as a plugin with a prefix. The handler's `basePath` is that prefix. Behind a
 * proxy, set `trustProxy`.
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

/**
 * Guards routes of a Fastify application, as a `preHandler`. What comes behind finds who asks by `authorizedOf`.
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
    if (asked?.ok) known.set(incoming, asked);
    else return asked === undefined ? reply.code(400).send() : reply.send(asked.response);
  };

/** Finds who asks, behind `fastifyGuard`. */
export const authorizedOf = (request: FastifyRequest): Authorized | undefined => known.get(request);

const known = new WeakMap<FastifyRequest, Authorized>();

/** A guard gives a body of its own, so that whatever comes behind can still read that of the request. */
function requestOf(incoming: FastifyRequest, reply: FastifyReply, body?: unknown) {
  const origin = `${incoming.protocol}://${incoming.host}`;
  return toRequest(incoming.raw, reply.raw, { origin, path: incoming.originalUrl, body });
}
