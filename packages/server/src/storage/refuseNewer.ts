import type { PostgresPool, PostgresPoolClient } from "kysely";
import { databaseNewer } from "./databaseNewer.ts";
import type { KnownSteps } from "./knownSteps.ts";
import { stepsInDatabase } from "./stepsInDatabase.ts";

/** How long a server goes on without looking, in milliseconds. */
const every = 1_000;

/**
 * Gives no connection to a database that a later version has taken through steps with which this version cannot work:
 * what it wrote would be wrong. Looks once a second, before a connection is used.
 */
export function refuseNewer(pool: PostgresPool, known: KnownSteps): PostgresPool {
  let looked = -Infinity;
  let newer: Error | undefined;
  const look = async (client: PostgresPoolClient) => {
    looked = performance.now();
    let found: Error | undefined;
    for (const [schema, names] of known) {
      // one connection, one statement at a time
      // oxlint-disable-next-line no-await-in-loop
      const taken = await stepsInDatabase(
        async (text, values) => (await client.query(text, values)).rows,
        schema,
      );
      found ??= databaseNewer(
        schema,
        taken.filter(({ name }) => !names.has(name)),
      );
    }
    newer = found;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      try {
        if (performance.now() - looked >= every) await look(client);
        if (newer !== undefined) throw newer;
        return client;
      } catch (error) {
        client.release();
        throw error;
      }
    },
    end: () => pool.end(),
  };
}
