import type { FastifyReply, FastifyRequest } from "fastify";
import { toRequest } from "../http/toRequest.ts";

/**
 * Makes the request that Fastify has received. A guard gives a body of its own, so that whatever comes behind can still read that of the request.
 */
export function requestOf(incoming: FastifyRequest, reply: FastifyReply, body?: unknown) {
  const origin = `${incoming.protocol}://${incoming.host}`;
  return toRequest(incoming.raw, reply.raw, { origin, path: incoming.originalUrl, body });
}
