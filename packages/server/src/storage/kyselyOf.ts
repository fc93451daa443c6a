import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { schemaName } from "./schemaName.ts";
import type { Tables } from "./Tables.ts";

/** Makes typed queries over a pool, with every table in the schema of the authority. */
export function kyselyOf(pool: PostgresPool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schemaName);
}
