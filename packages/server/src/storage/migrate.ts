import { Migrator, sql } from "kysely";
import type { Database } from "./Database.ts";
import { migrations } from "./migrations.ts";
import { schemaName } from "./schemaName.ts";

/**
 * Creates the tables of the authority, or brings them up to date. Several servers may start at once: one works, the
 * others wait. Rejects with the error of the step that failed, after which the tables are as before it.
 */
export async function migrate({ query }: Database): Promise<void> {
  const { error } = await query.connection().execute(async (db) => {
    // whoever comes second waits for as long as the first one works
    await sql`set lock_timeout = 0`.execute(db);
    try {
      const migrator = new Migrator({
        db,
        migrationTableSchema: schemaName,
        provider: { getMigrations: async () => ({ ...migrations }) },
      });
      return await migrator.migrateToLatest();
    } finally {
      await sql`reset lock_timeout`.execute(db);
    }
  });
  if (error !== undefined) throw error;
}
