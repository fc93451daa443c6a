import { AsyncLocalStorage } from "node:async_hooks";
import type { Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";

/** Lets what runs inside of better-auth's transactions query in them too. */
export interface TransactionScope {
  /** The same database, for better-auth. */
  readonly db: Kysely<Tables>;
  /** The transaction that better-auth is in, or the database where it is in none. */
  readonly current: () => Kysely<Tables>;
}

/**
 * Makes the scope of a database. A query on another connection would not see what a sign-in has just written, and with
 * a database in memory, which has one connection, it would wait for it forever.
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
        // a database keeps what it needs in private fields, which only it can read
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  return { db: noteTransactions(db), current: () => running.getStore() ?? db };
}
