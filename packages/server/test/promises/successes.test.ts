import { beforeAll, describe, expect, it } from "vitest";
import { importOrganization } from "../../src/index.ts";
import { openPostgres } from "../databases.ts";
import { described, describedAs, type Described } from "../hostile/described.ts";
import { sampleOf } from "../hostile/samplesOf.ts";
import { openServer, type Server } from "../http/openServer.ts";
import { promisedWorld } from "./promisedWorld.ts";

const ids = { organization: "here", user: "mike", project: "web", team: "growth", invitation: "open" };

describe("the statuses of success that the OpenAPI document lists", () => {
  let server: Server;

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    server = await openServer(database, { migrate: true });
    for (const state of await promisedWorld()) await importOrganization(database, state);
  });

  it.each(described.filter(({ successes }) => successes.has(304)))(
    "are 200 and 304 for $id, both with the entity tag",
    async (operation) => {
      expect([...operation.successes.keys()]).toEqual([200, 304]);
      const { path } = sampleOf(operation, ({ kind }) => ids[kind]);
      const address = path === "/access" ? "/access?organization=here" : path;
      const first = await server.ask("olga", "GET", address);
      const etag = first.headers.get("etag") ?? "";
      const again = await server.ask("olga", "GET", address, { headers: { "if-none-match": etag } });
      expect([first.status, again.status, await again.text()]).toEqual([200, 304, ""]);
      expect(etag).toMatch(/^"\d+\./);
      expect(again.headers.get("etag")).toBe(etag);
    },
  );

  const create = (operation: Described, more: object) => {
    const { path, body } = sampleOf(operation, ({ kind }) => ids[kind]);
    return server.ask("olga", "POST", path, { body: JSON.stringify({ ...(body as object), ...more }) });
  };

  it.each(described.filter(({ id }) => id.endsWith(".create") && id !== "invitations.create"))(
    "are 201 alone for $id, which says where that is",
    async (operation) => {
      expect([...operation.successes.keys()]).toEqual([201]);
      const made = await create(operation, { name: "Another" });
      expect(made.status).toBe(201);
      const place = made.headers.get("location") ?? "";
      expect((await server.ask("olga", "GET", place)).status).toBe(200);
    },
  );

  it("are 200 for an invitation, too, where someone is known already", async () => {
    const operation = describedAs("invitations.create");
    expect([...operation.successes.keys()]).toEqual([200, 201]);
    const made = await create(operation, {});
    expect([made.status, made.headers.has("location")]).toEqual([201, true]);
    const given = await create(operation, { email: "mike@acme.example" });
    expect([given.status, given.headers.has("location")]).toEqual([200, false]);
  });

  it("are 200 for all others", () => {
    const others = described.filter(({ successes }) => !successes.has(201) && !successes.has(304));
    expect(others.length).toBeGreaterThan(30);
    for (const { id, successes } of others) expect([id, ...successes.keys()]).toEqual([id, 200]);
  });
});
