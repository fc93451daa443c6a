import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { databaseError } from "../../test/authority/withStatements.ts";
import { openPostgres } from "../../test/databases.ts";
import { migrate } from "../storage/migrate.ts";
import { importOrganization } from "./importOrganization.ts";
import { transact } from "./transact.ts";

describe("a transaction on PostgreSQL", () => {
  /** Two servers over one database with two organizations in it. */
  async function open() {
    const [one, two] = await openPostgres(2);
    if (one === undefined || two === undefined) throw new Error("There is no database.");
    await migrate(one);
    for (const id of ["a", "b"])
      await importOrganization(one, organization({ people: { olga: "owner" }, organization: { id } }));
    return { one, two, close: () => Promise.all([one.close(), two.close()]) };
  }

  it("runs again when the database ends a deadlock by it", async () => {
    const { one, two, close } = await open();
    let arrived = 0;
    let bothAre = () => {};
    const both = new Promise<void>((resolve) => {
      bothAre = resolve;
    });
    let runs = 0;
    const lockBoth = (database: typeof one, ids: readonly string[]) =>
      transact(database, async (transaction) => {
        runs++;
        for (const id of ids) {
          await transaction
            .selectFrom("organizations")
            .select("id")
            .where("id", "=", id)
            .forUpdate()
            .execute();
          if (++arrived === 2) bothAre();
          await both;
        }
        return ids.join("");
      });
    expect(await Promise.all([lockBoth(one, ["a", "b"]), lockBoth(two, ["b", "a"])])).toEqual(["ab", "ba"]);
    expect(runs).toBe(3);
    await close();
  });

  it("runs again when the connection is lost before anything was committed", async () => {
    const { one, two, close } = await open();
    let runs = 0;
    await transact(one, async (transaction) => {
      await transaction
        .updateTable("organizations")
        .set({ name: `Run ${++runs}` })
        .where("id", "=", "a")
        .execute();
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      if (runs === 1) await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(two.query);
      await transaction.selectFrom("organizations").select("id").execute();
    });
    const row = await two.query
      .selectFrom("organizations")
      .select("name")
      .where("id", "=", "a")
      .executeTakeFirst();
    expect([runs, row]).toEqual([2, { name: "Run 2" }]);
    await close();
  });

  it("hands a connection on that is lost while committing: no one knows whether it did", async () => {
    const { one, two, close } = await open();
    let runs = 0;
    const running = transact(one, async (transaction) => {
      runs++;
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(two.query);
    });
    await expect(running).rejects.toBeInstanceOf(Error);
    expect(runs).toBe(1);
    await close();
  });

  it("does not run again for a fault of its own", async () => {
    const { one, close } = await open();
    let runs = 0;
    const failing = (error: unknown) =>
      transact(one, async () => {
        runs++;
        throw error;
      });
    await expect(failing(databaseError("23505"))).rejects.toThrow("23505");
    await expect(failing(new Error("Something else"))).rejects.toThrow("Something else");
    expect(runs).toBe(2);
    await close();
  });
});
