import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { knownSteps, type KnownSteps } from "./knownSteps.ts";
import { migrations } from "./migrations.ts";
import { refuseNewer } from "./refuseNewer.ts";
import { schemaName } from "./schemaName.ts";
import type { Tables } from "./Tables.ts";

/** Makes typed queries over a pool, with every table in the schema of the authority. */
export function kyselyOf(pool: PostgresPool): Kysely<Tables> {
  const known: KnownSteps = new Map([[schemaName, new Set(Object.keys(migrations))]]);
  const dialect = new PostgresDialect({ pool: refuseNewer(pool, known) });
  const query = new Kysely<Tables>({ dialect }).withSchema(schemaName);
  knownSteps.set(query, known);
  return query;
}
