import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { isUnavailable } from "../../src/http/isUnavailable.ts";
import { createAuthority, createHandler, importOrganization } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { emptyDatabase } from "../databases.ts";
import { personIn, personOf } from "../http/openServer.ts";
import { holding } from "./holding.ts";

type Settings = Exclude<Parameters<typeof postgres>[0], string>;

function open(connection: string | Settings) {
  const database = postgres(connection);
  onTestFinished(() => database.close());
  return database;
}

async function shown(database: ReturnType<typeof postgres>) {
  const { rows } = await sql<{ lock: string; idle: string }>`
    select current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(database.query);
  return rows[0];
}

it("waits ten seconds for a lock and half a minute for a transaction that does nothing", async () => {
  expect(await shown(open(await emptyDatabase()))).toEqual({ lock: "10s", idle: "30s" });
});

it("waits as long as it is told to", async () => {
  const connectionString = await emptyDatabase();
  const settings = { lock_timeout: 2_000, idle_in_transaction_session_timeout: 0 };
  expect(await shown(open({ connectionString, ...settings }))).toEqual({ lock: "2s", idle: "0" });
});

it("has the same patience after the tables are made", async () => {
  const database = open({ connectionString: await emptyDatabase(), max: 1 });
  await migrate(database);
  expect(await shown(database)).toEqual({ lock: "10s", idle: "30s" });
});

it("answers that it is unavailable when another connection holds the organization for too long", async () => {
  const connectionString = await emptyDatabase();
  const database = open({ connectionString, lock_timeout: 100 });
  await migrate(database);
  await importOrganization(
    database,
    organization({ people: { olga: "owner" }, organization: { id: "acme" } }),
  );
  const told: unknown[] = [];
  const handler = createHandler(
    createAuthority({ database, secret: "a secret of the tests, of at least 32 bytes" }),
    { authenticate: async (request) => personIn(request), onError: (error) => told.push(error) },
  );
  const create = () =>
    handler(
      new Request("http://acme.example/organizations/acme/teams", {
        method: "POST",
        headers: { "content-type": "application/json", "x-person": JSON.stringify(personOf("olga")) },
        body: JSON.stringify({ name: "Growth" }),
      }),
    );
  const held = await holding(connectionString, "acme");
  const answer = await create();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ code: "unavailable" });
  expect(told).toMatchObject([{ code: "55P03" }]);
  await held.release();
  expect((await create()).status).toBe(201);
});

it("undoes a transaction that does nothing for too long", async () => {
  const connectionString = await emptyDatabase();
  const settings = { connectionString, idle_in_transaction_session_timeout: 100 };
  const [database, watcher] = [open(settings), open(connectionString)];
  const idle = database.query.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    const isThere = async () => {
      const session = sql`select from pg_stat_activity where pid = ${rows[0]?.pid}`;
      return (await session.execute(watcher.query)).rows.length > 0;
    };
    // oxlint-disable-next-line no-await-in-loop -- asks until the server has ended the session
    while (await isThere());
    await sql`select 1`.execute(transaction);
  });
  await expect(idle).rejects.toSatisfy(isUnavailable);
});
