import { sql } from "kysely";
import { expect, it } from "vitest";
import { organization, person } from "../../../organization/test/organizations.ts";
import { createAuthority, createGuards, createHandler, importOrganization } from "../../src/index.ts";
import { migrateSchema, type Database, type MigrationStep } from "../../src/index.ts";
import { migrations } from "../../src/storage/migrations.ts";
import { eachDatabase, openPostgres } from "../databases.ts";

const olga = person("olga");
const rename = { type: "organization.rename", name: "Renamed" } as const;
const authorityOn = (database: Database) => createAuthority({ database, secret: "x".repeat(32) });

const stepBy = (statement: string, step: Omit<MigrationStep, "up">): MigrationStep => ({
  ...step,
  up: async (db) => void (await sql.raw(statement).execute(db)),
});
const adding = stepBy("alter table rolecall.organizations add column colour text not null default 'red'", {
  since: "9.1.0",
  olderServers: "work",
});
const requiring = stepBy("alter table rolecall.teams add column title text", {
  since: "9.2.0",
  olderServers: "stop",
});
/** Brings a database up to date as a version that is still to come would. */
const migrateLater = (database: Database, steps: Record<string, MigrationStep>) =>
  migrateSchema(database, "rolecall", { ...migrations, ...steps });

eachDatabase("a server that starts on the database of a later version", (open) => {
  it("works where each later step lets older servers go on", async () => {
    const database = await open();
    await migrateLater(database, { "9001_colours": adding });
    const authority = authorityOn(database);
    await authority.migrate();
    await importOrganization(database, organization({ people: { olga: "owner" } }));
    expect(await authority.execute("acme", rename, olga)).toMatchObject({ status: "done" });
    // and so does the later one, beside it and after it
    await migrateLater(database, { "9001_colours": adding, "9003_more": { ...adding, up: async () => {} } });
    await authority.migrate();
  });

  it("is refused with the version that it needs where one does not", async () => {
    const database = await open();
    await migrateLater(database, {
      "9001_colours": adding,
      "9002_titles": requiring,
      "9003_more": { ...adding, up: async () => {} },
    });
    await expect(authorityOn(database).migrate()).rejects.toMatchObject({
      name: "RolecallError",
      code: "database_newer",
      message: expect.stringMatching(/9002_titles.*version 9\.2\.0 or later/),
    });
  });

  it("is refused where nothing says what a later step does to it", async () => {
    const database = await open();
    await sql`insert into rolecall.kysely_migration (name, timestamp) values ('9001_unknown', '')`.execute(
      database.query,
    );
    await expect(authorityOn(database).migrate()).rejects.toMatchObject({
      code: "database_newer",
      message: expect.stringContaining("9001_unknown"),
    });
  });

  it("is refused where a step of its own was left out", async () => {
    const database = await open();
    const [first] = Object.entries(migrations);
    const steps = { ...migrations, "0001_left_out": adding };
    await migrateLater(database, { "9001_colours": { ...adding, up: async () => {} } });
    expect(first?.[0]).toBe("0001_organizations");
    await expect(migrateSchema(database, "rolecall", steps)).rejects.toMatchObject({
      code: "database_newer",
    });
  });

  it("keeps the tables of an application to the same rule", async () => {
    const database = await open();
    await sql`drop schema if exists billing cascade`.execute(database.query);
    const invoices = stepBy("create table billing.invoices (id text primary key)", {
      since: "1.0.0",
      olderServers: "stop",
    });
    const dropped = stepBy("drop table billing.invoices", { since: "2.0.0", olderServers: "stop" });
    await migrateSchema(database, "billing", { "1_invoices": invoices });
    await migrateSchema(database, "billing", { "1_invoices": invoices, "2_dropped": dropped });
    await expect(migrateSchema(database, "billing", { "1_invoices": invoices })).rejects.toMatchObject({
      code: "database_newer",
      message: expect.stringMatching(/schema billing .*version 2\.0\.0 or later/),
    });
    await expect(migrateSchema(database, 'x"; drop', {})).rejects.toMatchObject({
      code: "schema_name_invalid",
    });
    // the authority is not touched by it
    await authorityOn(database).migrate();
  });
});

it("works beside a later version, until that takes a step with which it cannot", async () => {
  const [older, newer] = await openPostgres(2);
  if (older === undefined || newer === undefined) throw new Error("Two databases were asked for");
  try {
    const [oldServer, newServer] = [authorityOn(older), authorityOn(newer)];
    await oldServer.migrate();
    await importOrganization(older, organization({ people: { olga: "owner" } }));
    await migrateLater(newer, { "9001_colours": adding });
    for (const server of [oldServer, newServer, oldServer])
      // one after the other
      // oxlint-disable-next-line no-await-in-loop
      expect((await server.execute("acme", { ...rename, name: crypto.randomUUID() }, olga)).status).toBe(
        "done",
      );

    await migrateLater(newer, { "9001_colours": adding, "9002_titles": requiring });
    const settings = { authenticate: async () => olga, onError: () => {} };
    const handler = createHandler(oldServer, settings);
    const ask = async () =>
      (await handler(new Request("https://acme.example/organizations/acme/members"))).json();
    await expect.poll(ask).toMatchObject({ status: 503, code: "database_newer" });
    await expect(oldServer.execute("acme", rename, olga)).rejects.toMatchObject({ code: "database_newer" });
    const guarded = await createGuards(oldServer, settings).authorize(
      new Request("https://acme.example/"),
      "team.create",
      { organization: "acme" },
    );
    expect(guarded).toMatchObject({ ok: false, problem: { code: "database_newer" } });
    expect((await newServer.execute("acme", rename, olga)).status).toBe("done");

    // taken back by hand, the older one goes on
    await sql`alter table rolecall.teams drop column title`.execute(newer.query);
    await sql`delete from rolecall.kysely_migration where name = '9002_titles'`.execute(newer.query);
    await expect.poll(ask).toMatchObject({ items: [{ userId: "olga" }] });
  } finally {
    await Promise.all([older.close(), newer.close()]);
  }
});
