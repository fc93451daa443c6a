import { createGuards, type Authenticate } from "@rolecall/server";
import type { Hono } from "hono";
import type { BackendOptions } from "./frame/EndpointRequest.ts";
import { serveEndpoints } from "./frame/serveEndpoints.ts";
import { handlers } from "./handlers/handlers.ts";

/** Creates the console's backend, guarded by the authority's permissions. It also runs in a browser. */
export function createBackend({
  authenticate,
  ...options
}: Omit<BackendOptions, "guards"> & { readonly authenticate: Authenticate }): Hono {
  const { authority, onError } = options;
  return serveEndpoints({ ...options, guards: createGuards(authority, { authenticate, onError }) }, handlers);
}
