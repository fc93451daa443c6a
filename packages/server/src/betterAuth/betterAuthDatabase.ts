import type { Kysely } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";

/** What better-auth takes as its `database`. */
export interface BetterAuthDatabase {
  readonly db: Kysely<Tables>;
  readonly type: "postgres";
  readonly schemaName: string;
  readonly transaction: true;
}

/**
 * Lets better-auth keep its tables in the database of the authority, in a schema of their own.
 * @param database What the authority was given.
 * @param schema The name of the schema; `migrateBetterAuth` creates it. Never `rolecall`, which is the authority's.
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
