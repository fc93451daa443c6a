import type { FastifyRequest } from "fastify";
import type { Authorized } from "../http/createGuards.ts";

const known = new WeakMap<FastifyRequest, Authorized>();

/**
 * Returns the person and the decision of a request, after `fastifyGuard`.
 * @example
 * import { authorizedOf } from "@rolecall/server/fastify";
 * import type { FastifyRequest } from "fastify";
 *
 * export const userOf = (request: FastifyRequest) => authorizedOf(request)?.person.userId;
 */
export const authorizedOf = (request: FastifyRequest): Authorized | undefined => known.get(request);

/** Keeps who asks with the request, for as long as that lives. */
export function keepAuthorized(request: FastifyRequest, authorized: Authorized): void {
  known.set(request, authorized);
}
