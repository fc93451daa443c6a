import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/**
 * Lets Kysely's PostgreSQL dialect speak to PGlite. PGlite has one connection, so whoever connects waits until those
 * before are done: a transaction is never interrupted by a statement of another.
 */
export function pglitePool(open: () => Promise<PGlite>, end: () => Promise<void>): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    connect: async () => {
      const before = last;
      let release = () => {};
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      try {
        return clientOf(await open(), release);
      } catch (error) {
        release();
        throw error;
      }
    },
    end,
  };
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows = 0 } = await pglite.query(sql, [...parameters]);
    return { command: commandOf(sql), rowCount: affectedRows, rows };
  };
  // Kysely overloads the method for cursors, which it only asks for where a dialect is given one; this one is not
  return { query, release } as PostgresPoolClient;
}

/** Names the command of a statement: Kysely asks it to know whether rows were changed. */
function commandOf(sql: string): "UPDATE" | "DELETE" | "INSERT" | "SELECT" | "MERGE" {
  const [word = ""] = sql.trimStart().split(/\s/, 1);
  const name = word.toUpperCase();
  return name === "UPDATE" || name === "DELETE" || name === "INSERT" || name === "MERGE" ? name : "SELECT";
}
