import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { openTransaction, type OpenTransaction } from "./openTransaction.ts";

/**
 * Lets Kysely's PostgreSQL dialect speak to PGlite. PGlite has one connection, so a connection waits until those
 * before are done. A transaction is one of PGlite's own: other users of the instance wait for its end as well.
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
  let transaction: OpenTransaction | undefined;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const command = commandOf(sql);
    if (command === "BEGIN" || command === "START") transaction = await openTransaction(pglite, sql);
    else if (sql === "commit" || sql === "rollback") {
      const ending = transaction;
      // what failed to commit is undone already, and Kysely rolls it back all the same
      transaction = undefined;
      await (sql === "commit" ? ending?.commit() : ending?.rollBack());
    } else {
      const { rows, affectedRows = 0 } = await (transaction ?? pglite).query(sql, [...parameters]);
      return { command, rowCount: affectedRows, rows };
    }
    return { command, rowCount: 0, rows: [] };
  };
  // Kysely overloads the method for cursors, which it only asks for where a dialect is given one, and names four of
  // the commands that there are
  return { query, release } as PostgresPoolClient;
}

/** Names the command of a statement: Kysely asks it to know whether rows were changed. */
function commandOf(sql: string): string {
  const [word = ""] = sql.trimStart().split(/\s/, 1);
  return word.toUpperCase();
}
