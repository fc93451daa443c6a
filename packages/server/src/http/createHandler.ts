import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Authority } from "../authority/Authority.ts";
import { answer } from "./answer.ts";
import type { HandlerOptions } from "./HandlerOptions.ts";
import { jsonResponse } from "./jsonResponse.ts";
import { openApiDocument } from "./openApiDocument.ts";
import { mountedOperations } from "./mountedOperations.ts";
import { operations } from "./operations.ts";
import { ProblemError } from "./ProblemError.ts";
import { problemOf } from "./problemOf.ts";
import { problemResponse } from "./problemResponse.ts";
import { reportTo } from "../authority/reportTo.ts";

/** A request handler over the Web's `Request` and `Response`. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Creates the HTTP handler of an authority. It serves the operations under `basePath`, answers refusals as
 * `application/problem+json` with stable codes, and serves the OpenAPI document at `/openapi.json`. It never rejects.
 * Throws `operation_unknown` if `operations` names one that doesn't exist.
 * @example
 * import { createHandler, type Authenticate, type Authority } from "@rolecall/server";
 *
 * declare const authority: Authority;
 * declare const authenticate: Authenticate;
 * export const handler = createHandler(authority, { authenticate, basePath: "/api/rolecall" });
 */
export function createHandler(authority: Authority, options: HandlerOptions): Handler {
  const { basePath = "", trustedOrigins = [] } = options;
  const onError = reportTo(options.onError);
  const mounted = mountedOperations(options);
  // some hosts put a slash behind every path, as Next.js does with `trailingSlash`
  const app = new Hono({ strict: false }).basePath(basePath);
  if (trustedOrigins.length > 0)
    app.use(
      cors({
        origin: [...trustedOrigins],
        credentials: true,
        allowHeaders: [
          "content-type",
          "authorization",
          "if-match",
          "if-none-match",
          "idempotency-key",
          "last-event-id",
        ],
        exposeHeaders: ["etag", "location", "retry-after"],
        maxAge: 600,
      }),
    );
  const byPath = new Map<string, Set<string>>([["/openapi.json", new Set(["GET"])]]);
  app.get("/openapi.json", () => jsonResponse(openApiDocument(basePath, mounted)));
  for (const id of mounted) {
    const [method, path] = operations[id];
    byPath.set(path, (byPath.get(path) ?? new Set()).add(method));
    app.on(method, path, (context) =>
      answer({ authority, options, id, request: context.req.raw, params: context.req.param() }),
    );
  }
  for (const [path, methods] of byPath)
    app.all(path, (context) =>
      isLeftOut(context.req.method, path)
        ? context.notFound()
        : methodNotAllowed(context.req.method, methods),
    );
  app.notFound((context) =>
    problemResponse(
      new ProblemError(
        "not_found",
        `Nothing exists at ${context.req.path}. See ${basePath}/openapi.json for the available paths.`,
      ).problem,
    ),
  );
  app.onError((error) => problemResponse(problemOf(error, onError)));
  return async (request) => {
    try {
      return await app.fetch(request);
    } catch (error) {
      // the router hands on only what is an Error
      return problemResponse(problemOf(error, onError));
    }
  };
}

/** Whether this would be an operation if the handler answered all of them. */
const isLeftOut = (method: string, path: string) =>
  Object.values(operations).some(
    ([each, at]) => at === path && each === (method === "HEAD" ? "GET" : method),
  );

function methodNotAllowed(method: string, methods: ReadonlySet<string>): Response {
  const allow = [...methods].join(", ");
  const { problem } = new ProblemError(
    "method_not_allowed",
    `Method ${method} is not allowed. Allowed: ${allow}.`,
  );
  return problemResponse(problem, { allow });
}
