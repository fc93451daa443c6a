import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

const built = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Serves the built console from `root`, if it exists, next to the paths under `/api`. All other paths return its
 * page, which has its own router. Returns whether there is a build.
 */
export function serveConsole(app: Hono, root = built): boolean {
  if (!existsSync(`${root}/index.html`)) return false;
  app.use("/assets/*", compress());
  // these file names contain a hash of the content
  app.get("/assets/*", keptFor("public, max-age=31536000, immutable"), serveStatic({ root }));
  app.get("/assets/*", (context) => context.notFound());
  app.get("*", keptFor("no-cache"), serveStatic({ root }), serveStatic({ root, path: "index.html" }));
  return true;
}

function keptFor(words: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.header("cache-control", words);
  };
}
