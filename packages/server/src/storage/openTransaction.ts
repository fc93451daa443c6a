import type { PGlite, Transaction } from "@electric-sql/pglite";

/** A transaction of PGlite that ends when it is told to, rather than when a function returns. */
export interface OpenTransaction {
  readonly query: Transaction["query"];
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

/** Opens a transaction by the statement that begins it, once the instance is free. */
export function openTransaction(pglite: PGlite, begin: string): Promise<OpenTransaction> {
  return new Promise((opened, failed) => {
    const ended = pglite.transaction(async (transaction) => {
      const level = /^start transaction (.+)$/i.exec(begin)?.[1];
      if (level !== undefined) await transaction.exec(`set transaction ${level}`);
      await new Promise<void>((commit) => {
        opened({
          query: transaction.query,
          commit: () => {
            commit();
            return ended;
          },
          rollBack: async () => {
            await transaction.rollback();
            commit();
            await ended;
          },
        });
      });
    });
    // a failure to begin; one at the end is reported to the caller that ends it, and this one comes to nothing then
    ended.catch(failed);
  });
}
