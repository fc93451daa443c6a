import { afterAll, beforeAll, expect, it } from "vitest";
import pg from "pg";
import { organization } from "../../../organization/test/organizations.ts";
import { createClient, type AccessEvent } from "../../src/client.ts";
import { createAuthority, importOrganization } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { emptyDatabase } from "../databases.ts";
import { clientOf, personOf } from "./clientOf.ts";
import { secret } from "./secret.ts";
import { startProxy, type Proxy } from "./startProxy.ts";
import { startServer, type ServerProcess } from "./startServer.ts";

let proxy: Proxy;
let direct: pg.Client;
let servers: readonly ServerProcess[] = [];
const inAcme = { organization: "acme" } as const;

beforeAll(async () => {
  const url = new URL(await emptyDatabase());
  const authority = createAuthority({ database: postgres(url.href), secret });
  await authority.migrate();
  await importOrganization(
    authority.database,
    organization({ people: { olga: "owner", mia: "member" }, projects: { web: {} } }),
  );
  await authority.close();
  direct = new pg.Client(url.href);
  await direct.connect();
  proxy = await startProxy(() => [Number(url.port)]);
  const throughProxy = new URL(url);
  throughProxy.port = String(proxy.port);
  servers = await Promise.all([throughProxy, url].map(({ href }) => startServer({ database: href })));
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await proxy.close();
  await direct.end();
});

/** A tab that is open at the first server, and stays so: it does not connect again. */
async function openTab() {
  const [first] = servers;
  const following = new AbortController();
  const client = createClient({
    url: first?.url ?? "",
    headers: { "x-person": JSON.stringify(personOf("mia")) },
  });
  const answered = await client.access.events(inAcme, { signal: following.signal });
  if (!answered.ok) throw new Error(answered.problem.detail);
  const events: AccessEvent[] = [];
  const ended = (async () => {
    for await (const event of answered.value) events.push(event);
  })().catch(() => {});
  await expect.poll(() => events.length).toBe(1);
  return {
    events,
    async close() {
      following.abort();
      await ended;
    },
  };
}

/** Gives a role in a project, by the second server. */
async function give(role: "analyst" | "consumer") {
  const client = clientOf(servers[1]?.url ?? "", "olga");
  const given = await client.grants.set({ ...inAcme, project: "web", user: "mia", role });
  expect(given).toMatchObject({ ok: true, value: { status: "done" } });
}

it("tells an open tab what another server has changed while the database was out of reach", async () => {
  const tab = await openTab();
  proxy.part();
  await give("analyst");
  await give("consumer");
  expect(tab.events).toHaveLength(1);
  proxy.mend();
  await expect.poll(() => tab.events.length, { timeout: 30_000 }).toBe(2);
  await give("analyst");
  await expect.poll(() => tab.events.length, { timeout: 30_000 }).toBe(3);
  expect(tab.events.map(({ type }) => type)).toEqual(["access", "access", "access"]);
  await tab.close();
});

it("tells an open tab what was changed between the end of the connection that listens and the next", async () => {
  const tab = await openTab();
  // everything that listens ends in the moment of the change, and is told nothing of it
  const killed = await direct.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`);
  expect(killed.rowCount).toBeGreaterThan(0);
  await give("consumer");
  await expect.poll(() => tab.events.length, { timeout: 30_000 }).toBe(2);
  await tab.close();
});
