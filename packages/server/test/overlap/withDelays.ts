import type { KyselyPlugin } from "kysely";
import type { Database } from "../../src/storage/Database.ts";

/**
 * The same database, where answers to statements come late by up to some milliseconds. Statements of overlapping
 * transactions then fall between each other in another order in every round.
 */
export function withDelays(database: Database, most: number, random: () => number): Database {
  const delays: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const wait = random() * most;
      if (wait > most / 3) await new Promise((resolve) => setTimeout(resolve, wait - most / 3));
      return result;
    },
  };
  return { ...database, query: database.query.withPlugin(delays) };
}
