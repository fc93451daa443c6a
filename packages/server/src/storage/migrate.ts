import type { Database } from "./Database.ts";
import { migrateSchema } from "./migrateSchema.ts";
import { migrations } from "./migrations.ts";
import { schemaName } from "./schemaName.ts";

/** Creates the tables of the authority, or brings them up to date. */
export const migrate = (database: Database): Promise<void> => migrateSchema(database, schemaName, migrations);
