import type { KyselyPlugin } from "kysely";
import type { Database } from "../../src/index.ts";

/**
 * The same database, with its statements counted: those between the begin and the end of a transaction. What `after`
 * throws comes in the place of the answer of the statement with that number, counted from one.
 */
export function withStatements(database: Database, after: (count: number) => void = () => {}) {
  let count = 0;
  const read: unknown[] = [];
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      after(++count);
      read.push(...result.rows);
      return result;
    },
  };
  return {
    database: { ...database, query: database.query.withPlugin(counting) },
    statements: () => count,
    /** Every row that came, as text. */
    read: () => JSON.stringify(read),
  };
}

/** An error as the database reports one. */
export function databaseError(code: string): Error {
  return Object.assign(new Error(`The database says ${code}`), { code });
}
