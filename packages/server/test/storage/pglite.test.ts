import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { pglite } from "../../src/pglite.ts";
import type { Database } from "../../src/storage/Database.ts";

describe("a PGlite instance that is shared", () => {
  let instance: PGlite;
  let database: Database;

  beforeAll(async () => {
    instance = await PGlite.create();
  });
  beforeEach(async () => {
    await instance.exec("drop table if exists notes; create table notes (said text)");
    database = pglite(instance);
  });
  afterAll(() => instance.close());

  const notes = async () => (await instance.query<{ said: string }>("select said from notes")).rows;

  /** Opens a transaction, has something else begin meanwhile, and takes the transaction back. */
  async function takingBack(meanwhile: () => Promise<unknown>): Promise<void> {
    let other: Promise<unknown> | undefined;
    const transaction = database.query.transaction().execute(async (inside) => {
      await sql`insert into notes values ('taken back')`.execute(inside);
      other = meanwhile();
      await sql`select 1`.execute(inside);
      throw new Error("on purpose");
    });
    await expect(transaction).rejects.toThrow("on purpose");
    await other;
  }

  it("keeps what its owner writes while a transaction is taken back", async () => {
    await takingBack(() => instance.query("insert into notes values ('kept')"));
    expect(await notes()).toEqual([{ said: "kept" }]);
  });

  it("keeps what others write by the same database while a transaction is taken back", async () => {
    await takingBack(() => sql`insert into notes values ('kept')`.execute(database.query));
    expect(await notes()).toEqual([{ said: "kept" }]);
  });

  it("hears on when it began to listen while a transaction is taken back", async () => {
    const heard: string[] = [];
    await takingBack(() =>
      database.listen("News", { onMessage: (said) => heard.push(said), onBack: () => {} }),
    );
    await sql`select pg_notify('News', 'hello')`.execute(database.query);
    await vi.waitFor(() => expect(heard).toEqual(["hello"]));
  });

  it("works on after a transaction that failed at its end", async () => {
    await instance.exec("create table once (n int unique deferrable initially deferred)");
    const transaction = database.query.transaction().execute(async (inside) => {
      await sql`insert into once values (1), (1)`.execute(inside);
    });
    await expect(transaction).rejects.toMatchObject({ code: "23505" });
    await sql`insert into notes values ('after')`.execute(database.query);
    expect(await notes()).toEqual([{ said: "after" }]);
  });

  it("keeps to the level and the access that a transaction asks for", async () => {
    const shown = await database.query
      .transaction()
      .setIsolationLevel("serializable")
      .setAccessMode("read only")
      .execute((inside) =>
        sql<{
          level: string;
          readonly: string;
        }>`select current_setting('transaction_isolation') as level, current_setting('transaction_read_only') as readonly`.execute(
          inside,
        ),
      );
    expect(shown.rows).toEqual([{ level: "serializable", readonly: "on" }]);
  });

  it("undoes to a savepoint and commits the rest", async () => {
    const transaction = await database.query.startTransaction().execute();
    await sql`insert into notes values ('first')`.execute(transaction);
    const saved = await transaction.savepoint("here").execute();
    await sql`insert into notes values ('second')`.execute(saved);
    await saved.rollbackToSavepoint("here").execute();
    await transaction.commit().execute();
    expect(await notes()).toEqual([{ said: "first" }]);
  });

  it("stays open when the database closes", async () => {
    await database.close();
    expect(await notes()).toEqual([]);
  });
});
