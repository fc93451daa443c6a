import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { migrateBetterAuth } from "../../src/better-auth.ts";
import type { Database } from "../../src/storage/Database.ts";
import { eachDatabase } from "../databases.ts";
import { keepsNothing } from "./keepsNothing.ts";
import { startAuth } from "./startAuth.ts";

eachDatabase("the tables of better-auth", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it("are in a schema of their own, beside those of the authority", async () => {
    await startAuth({ ...keepsNothing, database });
    const { rows } = await sql<{ table_schema: string }>`
      select distinct table_schema from information_schema.tables
      where table_name in ('user', 'session', 'account', 'verification', 'twoFactor', 'organizations')
    `.execute(database.query);
    expect(rows.map((row) => row.table_schema).toSorted()).toEqual(["auth", "rolecall"]);
  });

  it("are left as they are when nothing is new, by several servers at once", async () => {
    const { auth, personIn, signUp } = await startAuth({ ...keepsNothing, database }, {}, "again");
    const browser = await signUp("Olga");
    await Promise.all([migrateBetterAuth(auth), migrateBetterAuth(auth), migrateBetterAuth(auth)]);
    expect(await personIn(browser)).toMatchObject({ email: "olga@acme.example" });
  });

  it("serve an older server when a later one has added to them", async () => {
    const { auth, signUp, personIn } = await startAuth({ ...keepsNothing, database }, {}, "later");
    await sql`alter table later."user" add column colour text default 'red'`.execute(database.query);
    await sql`create table later.colours (id text)`.execute(database.query);
    await migrateBetterAuth(auth);
    expect(await personIn(await signUp("Olga"))).toMatchObject({ email: "olga@acme.example" });
  });

  it("are created once by servers that start together", async () => {
    const startOne = () => startAuth({ ...keepsNothing, database }, {}, "together");
    const [first, second] = await Promise.all([startOne(), startOne(), startOne()]);
    const browser = await first.signUp("Olga");
    expect(await second.personIn(browser)).toMatchObject({ email: "olga@acme.example" });
  });
});
