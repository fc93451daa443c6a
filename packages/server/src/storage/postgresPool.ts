import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool } from "pg";
import pg from "pg";

const bigInteger = pg.types.builtins.INT8;

/** Reads big integers as numbers: ids and versions stay far below where that would lose anything. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === bigInteger && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
};

/** Asks through a pool, whosever it is, with the types that the authority reads. */
export function postgresPool(pool: Pool, end: () => Promise<void>): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const query = (text: string, values: readonly unknown[]) =>
        client.query({ text, values: [...values], types });
      // Kysely overloads the method for cursors, which it only asks for where a dialect is given one; this one is not
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end,
  };
}
