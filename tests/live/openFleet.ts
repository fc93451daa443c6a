import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { organization } from "../../packages/organization/test/organizations.ts";
import { createAuthority, importOrganization } from "../../packages/server/src/index.ts";
import { postgres } from "../../packages/server/src/postgres.ts";
import { clientOf } from "../../packages/server/test/fleet/clientOf.ts";
import { secret } from "../../packages/server/test/fleet/secret.ts";
import { type Proxy, startProxy } from "../../packages/server/test/fleet/startProxy.ts";
import { type ServerProcess, startServer } from "../../packages/server/test/fleet/startServer.ts";
import { type RunningPostgres, startPostgres } from "../../packages/server/test/startPostgres.ts";
import { browserOptions } from "../../scripts/browserOptions.ts";
import { buildPage } from "./buildPage.ts";

/** Two servers on one PostgreSQL, with a proxy in front of the first, and a browser. */
export interface Fleet {
  readonly browser: Browser;
  readonly postgres: RunningPostgres;
  readonly servers: readonly ServerProcess[];
  /** The address of the proxy, which forwards to the first server, or to the ones set by `lead`. */
  readonly front: Proxy;
  readonly origin: string;
  /** Makes the proxy forward to these servers, by index. The first one that responds is used. */
  lead(...to: readonly number[]): void;
  /** Restarts a killed server on the same port. */
  restart(index: number): Promise<void>;
  /** Changes Ada's role through one of the servers. Resolves with the time of the response. */
  give(role: "admin" | "member", server: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens a fleet with snapshots that are valid for a number of milliseconds. */
export async function openFleet(snapshotLife: number): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-live-"));
  const script = join(folder, "page.js");
  await buildPage(script);
  const server = await startPostgres();
  const authority = createAuthority({ database: postgres(server.url), secret });
  await authority.migrate();
  await importOrganization(
    authority.database,
    organization({ people: { olga: "owner", ada: "admin" }, projects: { web: {} } }),
  );
  await authority.close();
  const settings = { database: server.url, script, snapshotLife };
  const servers = [await startServer(settings), await startServer(settings)];
  let led: readonly number[] = [0];
  const front = await startProxy(() => led.flatMap((index) => servers[index]?.port ?? []));
  const browser = await chromium.launch(await browserOptions());
  return {
    browser,
    postgres: server,
    servers,
    front,
    origin: `http://127.0.0.1:${front.port}`,
    lead: (...to) => {
      led = to;
    },
    async restart(index) {
      const port = servers[index]?.port;
      servers[index] = await startServer({ ...settings, port });
    },
    async give(role, index) {
      const { members } = clientOf(servers[index]?.url ?? "", "olga");
      const ada = { organization: "acme", user: "ada" };
      const read = await members.read(ada);
      if (!read.ok) throw new Error(read.problem.detail);
      const given = await members.changeRole({ ...ada, role, version: read.value.version });
      const at = Date.now();
      if (!given.ok || given.value.status !== "done") throw new Error(JSON.stringify(given));
      return at;
    },
    async close() {
      await browser.close();
      await front.close();
      await Promise.all(servers.map((each) => each.kill()));
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
