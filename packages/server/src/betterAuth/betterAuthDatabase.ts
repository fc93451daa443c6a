import type { Kysely } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";

/** The value for better-auth's `database` option. */
export interface BetterAuthDatabase {
  /** The same database as the authority's, so that both can share a transaction. */
  readonly db: Kysely<Tables>;
  readonly type: "postgres";
  /** The schema in which better-auth keeps its tables. */
  readonly schemaName: string;
  readonly transaction: true;
}

/**
 * Lets better-auth store its tables in the authority's database, in a schema of their own.
 * @param database The authority's database.
 * @param schema The name of the schema. `migrateBetterAuth` creates it. It can't be `rolecall`, which is the
 * authority's.
 * @example
 * import type { Database } from "@rolecall/server";
 * import { betterAuthDatabase } from "@rolecall/server/better-auth";
 * import { betterAuth } from "better-auth";
 *
 * export const createAuth = (database: Database) => betterAuth({ database: betterAuthDatabase(database) });
 */
export function betterAuthDatabase(database: Database, schema = "auth"): BetterAuthDatabase {
  // The plugins bind queries to the schema of the authority, and the first schema that is named wins.
  return { db: database.query.withoutPlugins(), type: "postgres", schemaName: schema, transaction: true };
}
