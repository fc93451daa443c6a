import { CompiledQuery, type Kysely, Migrator, sql } from "kysely";
import { RolecallError } from "@rolecall/core";
import type { Database } from "./Database.ts";
import { databaseNewer } from "./databaseNewer.ts";
import { knownSteps } from "./knownSteps.ts";
import { stepsInDatabase } from "./stepsInDatabase.ts";
import type { MigrationStep } from "./MigrationStep.ts";
import { schemaName } from "./schemaName.ts";
import type { Tables } from "./Tables.ts";

/** Any number, the same on every server. */
const lock = 7_265_430_282;

/**
 * Creates or upgrades the tables of a schema: the authority's own, or your application's in the same database. Several
 * servers can start at once: one migrates, the others wait. Rejects with the error of the step that failed, and leaves
 * the tables as they were.
 *
 * A database that a later version has migrated can have more steps. This version continues if each of them allows older
 * servers, and otherwise rejects with `database_newer`. A server that is already running is stopped in the same way
 * within a second.
 * @param schema The name of the PostgreSQL schema, of lower-case letters, digits and underscores. Never `rolecall`.
 * @param steps All steps by name, in the order of their names.
 * @throws RolecallError `database_newer`, `schema_name_invalid`.
 * @example
 * import { migrateSchema, type Database, type MigrationStep } from "@rolecall/server";
 * import { sql } from "kysely";
 *
 * const steps: Record<string, MigrationStep> = {
 *   "0001_invoices": {
 *     since: "1.0.0",
 *     olderServers: "stop",
 *     up: async (db) => void (await sql`create table billing.invoices (id text primary key)`.execute(db)),
 *   },
 * };
 *
 * export const migrateBilling = (database: Database) => migrateSchema(database, "billing", steps);
 */
export async function migrateSchema(
  { query }: Database,
  schema: string,
  steps: Readonly<Record<string, MigrationStep>>,
): Promise<void> {
  const names = new Set(Object.keys(steps));
  if (!/^[a-z_][a-z0-9_]*$/.test(schema))
    throw new RolecallError(
      "schema_name_invalid",
      `${JSON.stringify(schema)} is not a valid schema name. Use lower-case letters, digits and underscores`,
    );
  await query.connection().execute(async (db) => {
    // the second server waits for as long as the first one works
    await sql`set lock_timeout = 0`.execute(db);
    await sql`select pg_advisory_lock(${sql.lit(lock)})`.execute(db);
    try {
      await createMarks(db);
      const taken = await stepsInDatabase(async (text, values) => {
        const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
        return rows;
      }, schema);
      const later = taken.filter(({ name }) => !names.has(name));
      const isBehind = [...names].some((name) => !taken.some((step) => step.name === name));
      // steps are taken in their order, so one of these cannot come after a later one
      const newer = databaseNewer(
        schema,
        isBehind ? later.map((step) => ({ ...step, olderServers: "stop" })) : later,
      );
      if (newer !== undefined) throw newer;
      if (later.length === 0) await takeSteps(db, schema, steps);
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(lock)})`.execute(db);
      await sql`reset lock_timeout`.execute(db);
    }
  });
  knownSteps.get(query)?.set(schema, names);
}

async function createMarks(db: Kysely<Tables>): Promise<void> {
  // an account that may not create anything can start a server on tables that are there
  const { rows } = await sql`select 1 where to_regclass('rolecall.migration_marks') is not null`.execute(db);
  if (rows.length > 0) return;
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db);
  await sql`create table rolecall.migration_marks (
    schema text not null,
    name text not null,
    since text not null,
    older_servers text not null check (older_servers in ('work', 'stop')),
    primary key (schema, name)
  )`.execute(db);
}

async function takeSteps(
  db: Kysely<Tables>,
  schema: string,
  steps: Readonly<Record<string, MigrationStep>>,
): Promise<void> {
  const marking = Object.entries(steps).map(([name, { up, since, olderServers }]) => [
    name,
    {
      async up(transaction: Kysely<unknown>) {
        await up(transaction);
        await sql`insert into rolecall.migration_marks (schema, name, since, older_servers)
          values (${schema}, ${name}, ${since}, ${olderServers})`.execute(transaction);
      },
    },
  ]);
  const migrator = new Migrator({
    db: db.withoutPlugins().withSchema(schema),
    migrationTableSchema: schema,
    provider: { getMigrations: async () => Object.fromEntries(marking) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
