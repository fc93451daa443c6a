import type { Database, Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { BackendTables } from "./BackendTables.ts";

/** The schema that the tables of the backend live in, beside the authority's. */
export const backendSchema = "console";

/** Gives the tables of the backend over a connection of the authority's, or within one of its transactions. */
export function backendDatabase(query: Transaction<Tables>): Transaction<BackendTables>;
export function backendDatabase(query: Database["query"]): Kysely<BackendTables>;
export function backendDatabase(query: Database["query"]): Kysely<BackendTables> {
  // The authority binds queries to its own schema by a plugin. In this schema are these tables and no others.
  return query.withoutPlugins().withSchema(backendSchema) as unknown as Kysely<BackendTables>;
}
