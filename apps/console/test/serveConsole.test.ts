import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveConsole } from "../server/serveConsole.ts";

describe("the built console", () => {
  let root = "";
  const app = new Hono();
  app.all("/api/*", (context) => context.json({ code: "not_found" }, 404));
  const get = async (path: string) => {
    const response = await app.request(path);
    return [response.status, await response.text(), response.headers.get("cache-control")];
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "console-"));
    await mkdir(join(root, "assets"));
    await writeFile(join(root, "index.html"), "the page");
    await writeFile(join(root, "assets", "main-1a2b.js"), "the code");
    await writeFile(join(root, "assets", "long-3c4d.js"), "the code ".repeat(1_000));
    serveConsole(app, root);
  });
  afterAll(() => rm(root, { recursive: true }));

  it("keeps files whose name changes with them for a year", async () => {
    const kept = "public, max-age=31536000, immutable";
    expect(await get("/assets/main-1a2b.js")).toEqual([200, "the code", kept]);
    expect((await get("/assets/gone.js"))[0]).toBe(404);
  });

  it("sends long files compressed to clients that take that", async () => {
    const response = await app.request("/assets/long-3c4d.js", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(1_000);
  });

  it("answers every other address with the page, but for what is under /api", async () => {
    for (const path of ["/", "/organization/users?search=a"])
      // oxlint-disable-next-line no-await-in-loop
      expect(await get(path)).toEqual([200, "the page", "no-cache"]);
    expect((await get("/api/nothing"))[0]).toBe(404);
  });

  it("is left out where nothing is built", () => {
    expect(serveConsole(new Hono(), join(root, "nowhere"))).toBe(false);
  });
});
