import { RolecallError } from "@rolecall/core";
import type { BetterAuthOptions } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { type Kysely, sql } from "kysely";

/** Any number, the same on every server. */
const lock = 7_265_430_281;

/**
 * Creates or upgrades the tables of better-auth by its own migrations, in one transaction. Servers that start at once
 * wait for each other. Call it before the first request, because better-auth remembers tables that it hasn't found.
 * @throws RolecallError `auth_database_unknown` if better-auth doesn't use a `betterAuthDatabase`.
 * @example
 * import type { Database } from "@rolecall/server";
 * import { betterAuthDatabase, migrateBetterAuth } from "@rolecall/server/better-auth";
 * import { betterAuth } from "better-auth";
 *
 * export async function createAuth(database: Database) {
 *   const auth = betterAuth({ database: betterAuthDatabase(database), emailAndPassword: { enabled: true } });
 *   await migrateBetterAuth(auth);
 *   return auth;
 * }
 */
export async function migrateBetterAuth(auth: { readonly options: BetterAuthOptions }): Promise<void> {
  const { database } = auth.options;
  if (database === undefined || !("db" in database) || database.type !== "postgres")
    throw new RolecallError("auth_database_unknown", "The tables of better-auth could not be created", [
      {
        code: "not_a_kysely_of_postgres",
        path: "database",
        message: "better-auth uses another kind of database. Pass it betterAuthDatabase(database).",
      },
    ]);
  const db: Kysely<unknown> = database.db;
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(transaction);
    const options = { ...auth.options, database: { ...database, db: transaction } };
    const { runMigrations } = await getMigrations(options);
    await runMigrations();
  });
}
