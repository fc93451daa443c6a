import type { Database } from "@rolecall/server";
import { type Migration, Migrator, sql } from "kysely";
import { backendSchema } from "./backendDatabase.ts";
import { erasureTables } from "./erasureTables.ts";
import { fileTables } from "./fileTables.ts";
import { organizationTables } from "./organizationTables.ts";
import { projectTables } from "./projectTables.ts";

/** Creates the tables of the backend, or brings them up to date. Comes after those of the authority. */
export async function migrateBackend({ query }: Database): Promise<void> {
  const migrations = {
    "0001_organization": migrationOf(organizationTables),
    "0002_project": migrationOf(projectTables),
    "0003_erasure": migrationOf(erasureTables),
    "0004_files": migrationOf(fileTables),
  };
  const migrator = new Migrator({
    db: query.withoutPlugins(),
    migrationTableSchema: backendSchema,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

const migrationOf = (statements: readonly string[]): Migration => ({
  async up(db) {
    // each statement needs the one before
    // oxlint-disable-next-line no-await-in-loop
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});
