import type { Request, Response } from "express";
import { toRequest } from "../http/toRequest.ts";

/**
 * Makes the request that Express has received. A guard gives a body of its own, so that whatever comes behind can still read that of the request.
 */
export function requestOf(incoming: Request, outgoing: Response, body: unknown = incoming.body) {
  const origin = `${incoming.protocol}://${incoming.get("host") ?? "localhost"}`;
  return toRequest(incoming, outgoing, { origin, path: incoming.originalUrl, body });
}
