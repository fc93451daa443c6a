import { AsyncLocalStorage } from "node:async_hooks";
import type { Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";

/** Lets code that better-auth calls in a transaction use the same transaction. */
export interface TransactionScope {
  /** The same database, for better-auth. */
  readonly db: Kysely<Tables>;
  /** The current transaction of better-auth, or the database outside of one. */
  readonly current: () => Kysely<Tables>;
}

/**
 * Creates the scope of a database. A query on another connection wouldn't see what a sign-in has just written. An in-
 * memory database has only one connection, so it would wait forever.
 */
export function createTransactionScope(db: Kysely<Tables>): TransactionScope {
  const running = new AsyncLocalStorage<Transaction<Tables>>();
  const noteTransactions = (of: Kysely<Tables>): Kysely<Tables> =>
    new Proxy(of, {
      get(target, name) {
        if (name === "withSchema") return (schema: string) => noteTransactions(target.withSchema(schema));
        if (name === "transaction")
          return () => ({
            execute: <TValue>(run: (transaction: Transaction<Tables>) => Promise<TValue>) =>
              target.transaction().execute((begun) => running.run(begun, () => run(begun))),
          });
        const value: unknown = Reflect.get(target, name, target);
        // the database uses private fields, so its methods need the original `this`
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  return { db: noteTransactions(db), current: () => running.getStore() ?? db };
}
