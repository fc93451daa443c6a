import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { pglite } from "../src/pglite.ts";
import { postgres } from "../src/postgres.ts";
import type { Database } from "../src/storage/Database.ts";
import { migrate } from "../src/storage/migrate.ts";

/**
 * Opens a database that is empty but for the tables. It is closed when the tests around are done. On PGlite the one
 * that was opened before is emptied, so no test uses two.
 */
export type Open = () => Promise<Database>;

/** Describes something once on PGlite and once on a PostgreSQL server. */
export function eachDatabase(name: string, describeOn: (open: Open) => void): void {
  describe(`${name}, on PGlite`, () => {
    describeOn(openEach(cleared(() => PGlite.create())));
  });
  describe(`${name}, on PostgreSQL`, () => {
    describeOn(openEach(async () => postgres(await emptyDatabase())));
  });
}

/** Connects several times to one empty database of the PostgreSQL server, as several servers do. */
export async function openPostgres(count: number): Promise<readonly Database[]> {
  const url = await emptyDatabase();
  return Array.from({ length: count }, () => postgres(url));
}

/** Makes a database on the PostgreSQL server, without tables. Gives its address. */
export async function emptyDatabase(): Promise<string> {
  const url = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/[^/]*$/, name);
}

/** Keeps one instance, because starting one takes longer than most tests, and clears it before each use. */
function cleared(create: () => Promise<PGlite>): () => Promise<Database> {
  let instance: Promise<PGlite> | undefined;
  afterAll(async () => {
    await (await instance)?.close();
  });
  return async () => {
    const created = await (instance ??= create());
    await created.exec("drop schema if exists rolecall cascade");
    return pglite(created);
  };
}

function openEach(make: () => Promise<Database>): Open {
  const opened: Database[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
  });
  return async () => {
    const database = await make();
    opened.push(database);
    await migrate(database);
    return database;
  };
}
