import pg, { type Pool, type PoolConfig } from "pg";
import type { Database } from "./storage/Database.ts";
import { kyselyOf } from "./storage/kyselyOf.ts";
import { listenOn } from "./storage/listenOn.ts";
import { postgresPool } from "./storage/postgresPool.ts";

/** How long a connection that listens may take to be made, in milliseconds: one that never is would not be tried again. */
const listenerPatience = 10_000;

/**
 * How long a connection waits for what another one holds, and how long a transaction may do nothing, in milliseconds.
 * Commands of one organization wait for each other, some hundredths of a second each; longer than this is a fault.
 */
const patience = { lock_timeout: 10_000, idle_in_transaction_session_timeout: 30_000 } as const;

/**
 * Connects to PostgreSQL 15 or later, by a connection string or the settings of a `pg` pool. A pool of your own is used
 * as it is and stays open when the authority closes. One more connection listens for changes by other servers.
 *
 * A request that waits 10 seconds for a lock is answered `unavailable`, and a transaction that is idle for 30 seconds
 * is rolled back. Set other times, in milliseconds, by `lock_timeout` and `idle_in_transaction_session_timeout`; 0 uses
 * the server's own settings.
 * @example
 * import { createAuthority } from "@rolecall/server";
 * import { postgres } from "@rolecall/server/postgres";
 *
 * const authority = createAuthority({
 *   database: postgres("postgres://rolecall@localhost/rolecall"),
 *   secret: "at least 32 random bytes as text",
 * });
 * await authority.migrate();
 */
export function postgres(connection: string | PoolConfig | Pool): Database {
  const isOwn = !(connection instanceof pg.Pool);
  const pool = isOwn
    ? new pg.Pool({
        ...patience,
        ...(typeof connection === "string" ? { connectionString: connection } : connection),
      })
    : connection;
  // an idle connection that breaks is replaced with the next query; without a listener the process would end
  if (isOwn) pool.on("error", () => {});
  const query = kyselyOf(postgresPool(pool, async () => (isOwn ? pool.end() : undefined)));
  return {
    query,
    listen: (channel, heard) =>
      listenOn(
        async () => {
          const { connectionTimeoutMillis = 0 } = pool.options;
          const client = new pg.Client({
            ...pool.options,
            connectionTimeoutMillis: connectionTimeoutMillis || listenerPatience,
          });
          await client.connect();
          return client;
        },
        channel,
        heard,
      ),
    close: () => query.destroy(),
  };
}
