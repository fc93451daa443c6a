import { Migrator } from "kysely";
import type { Database } from "./Database.ts";
import { migrations } from "./migrations.ts";
import { schemaName } from "./schemaName.ts";

/**
 * Creates the tables of the authority, or brings them up to date. Several servers may start at once: one works, the
 * others wait. Rejects with the error of the step that failed, after which the tables are as before it.
 */
export async function migrate({ query }: Database): Promise<void> {
  const migrator = new Migrator({
    db: query,
    migrationTableSchema: schemaName,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
