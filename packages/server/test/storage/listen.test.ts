import { sql } from "kysely";
import pg from "pg";
import { expect, it, vi } from "vitest";
import type { Database } from "../../src/storage/Database.ts";
import { listenOn } from "../../src/storage/listenOn.ts";
import { emptyDatabase, eachDatabase, openPostgres } from "../databases.ts";
import { startProxy } from "../fleet/startProxy.ts";

const announce = (database: Database, payload: string) =>
  sql`select pg_notify('news', ${payload})`.execute(database.query);

eachDatabase("listening to what transactions announce", (open) => {
  it("hears what is committed, on its channel only, and nothing of what is rolled back", async () => {
    const database = await open();
    const heard: string[] = [];
    const stop = await database.listen("news", { onMessage: (said) => heard.push(said), onBack: () => {} });
    await database.query
      .transaction()
      .execute(async (transaction) => {
        await sql`select pg_notify('news', 'taken back')`.execute(transaction);
        throw new Error("on purpose");
      })
      .catch(() => {});
    await sql`select pg_notify('gossip', 'not for us')`.execute(database.query);
    await announce(database, "first");
    await vi.waitFor(() => expect(heard).toEqual(["first"]));

    await stop();
    await announce(database, "after the end");
    const stopAgain = await database.listen("news", {
      onMessage: (said) => heard.push(said),
      onBack: () => {},
    });
    await announce(database, "second");
    await vi.waitFor(() => expect(heard).toEqual(["first", "second"]));
    await stopAgain();
  });
});

it("makes a connection that was cut again, says so, and hears on", async () => {
  const [one, two] = await openPostgres(2);
  if (one === undefined || two === undefined) throw new Error("Two connections were asked for.");
  const heard: string[] = [];
  const onBack = vi.fn<() => void>();
  const stop = await one.listen("news", { onMessage: (said) => heard.push(said), onBack });
  await announce(two, "before");
  await vi.waitFor(() => expect(heard).toEqual(["before"]));

  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`.execute(two.query);
  await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce(), { timeout: 10_000 });
  await announce(two, "after");
  await vi.waitFor(() => expect(heard).toEqual(["before", "after"]));

  await stop();
  await one.close();
  await two.close();
});

it("gives up a connection that does not answer any more, though nothing has ended it", async () => {
  const url = new URL(await emptyDatabase());
  const direct = new pg.Client(url.href);
  await direct.connect();
  const port = Number(url.port);
  const proxy = await startProxy(() => [port]);
  url.port = String(proxy.port);
  const heard: string[] = [];
  const onBack = vi.fn<() => void>();
  const connect = async () => {
    const client = new pg.Client(url.href);
    await client.connect();
    return client;
  };
  const stop = await listenOn(connect, "news", { onMessage: (said) => heard.push(said), onBack }, 200);
  proxy.freeze();
  await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce(), { timeout: 10_000 });
  await direct.query("notify news, 'after'");
  await vi.waitFor(() => expect(heard).toEqual(["after"]));

  await stop();
  await direct.end();
  await proxy.close();
});
