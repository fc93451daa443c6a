import type { Transaction } from "kysely";
import type { Database } from "../storage/Database.ts";
import type { Tables } from "../storage/Tables.ts";

const mostAttempts = 6;
const firstPause = 10;

/** The codes by which PostgreSQL undoes a transaction for the sake of another one. */
const conflicts = new Set(["40001", "40P01"]);

/** The codes, of PostgreSQL and of the sockets below, of a connection that is lost or not to be had. */
const losses = /^(?:08|57P|25P03$|ECONNREFUSED$|ECONNRESET$|EPIPE$|ETIMEDOUT$)/;
const lossWords = /connection terminated|client has encountered a connection error|not queryable/i;

/**
 * Runs a transaction, and runs it again when the database has undone it for the sake of another, or when the
 * connection is lost before anything can have been committed. A connection that is lost while committing leaves open
 * what has happened, so that error is handed on.
 */
export async function transact<T>(
  { query }: Database,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let mayBeCommitted = false;
    try {
      // each attempt waits for the one before
      // oxlint-disable-next-line no-await-in-loop
      return await query.transaction().execute(async (transaction) => {
        mayBeCommitted = false;
        const result = await work(transaction);
        mayBeCommitted = true;
        return result;
      });
    } catch (error) {
      if (attempt === mostAttempts || !passes(error, mayBeCommitted)) throw error;
      await pause(firstPause * 2 ** attempt * Math.random());
    }
  }
}

function passes(error: unknown, mayBeCommitted: boolean): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (conflicts.has(code)) return true;
  return !mayBeCommitted && (losses.test(code) || lossWords.test(error.message));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
