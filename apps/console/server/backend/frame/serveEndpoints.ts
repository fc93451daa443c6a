import { Hono } from "hono";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { answerEndpoint } from "./answerEndpoint.ts";
import type { BackendOptions, Handlers } from "./EndpointRequest.ts";
import { Refused } from "./Refused.ts";
import { refusedResponse } from "./refusedResponse.ts";

/** Serves every endpoint of the table. */
export function serveEndpoints(backend: BackendOptions, handlers: Handlers): Hono {
  const app = new Hono();
  const methods = new Map<string, string[]>();
  // Object.keys widens the names of this table to string
  for (const id of Object.keys(endpoints) as EndpointId[]) {
    const [method, path] = endpoints[id];
    methods.set(path, [...(methods.get(path) ?? []), method]);
    app.on(method, path, (context) =>
      answerEndpoint({ backend, handlers, id, request: context.req.raw, params: context.req.param() }),
    );
  }
  for (const [path, allowed] of methods)
    app.all(path, (context) => {
      const words = `Method ${context.req.method} is not allowed. Allowed: ${allowed.join(", ")}.`;
      const response = refusedResponse(new Refused("method_not_allowed", words));
      response.headers.set("allow", allowed.join(", "));
      return response;
    });
  app.notFound((context) =>
    refusedResponse(new Refused("not_found", `Nothing exists at ${context.req.path}.`)),
  );
  return app;
}
