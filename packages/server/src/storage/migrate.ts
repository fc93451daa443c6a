import type { Database } from "./Database.ts";
import type { Migrated } from "./Migrated.ts";
import { migrateSchema } from "./migrateSchema.ts";
import { migrations } from "./migrations.ts";
import { readTextConflicts } from "./readTextConflicts.ts";
import { schemaName } from "./schemaName.ts";

/** Creates the tables of the authority, or brings them up to date, and lists what is stored twice. */
export async function migrate(database: Database): Promise<Migrated> {
  await migrateSchema(database, schemaName, migrations);
  return { conflicts: await readTextConflicts(database.query) };
}
