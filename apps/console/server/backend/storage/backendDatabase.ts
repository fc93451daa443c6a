import type { Database, Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { BackendTables } from "./BackendTables.ts";

/** The schema of the backend's tables, separate from the authority's. */
export const backendSchema = "console";

/** Returns a query builder for the backend's tables, on a connection or in a transaction of the authority. */
export function backendDatabase(query: Transaction<Tables>): Transaction<BackendTables>;
export function backendDatabase(query: Database["query"]): Kysely<BackendTables>;
export function backendDatabase(query: Database["query"]): Kysely<BackendTables> {
  // The authority uses a plugin for its own schema. This schema contains exactly these tables.
  return query.withoutPlugins().withSchema(backendSchema) as unknown as Kysely<BackendTables>;
}
