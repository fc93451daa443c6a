import type { PGlite } from "@electric-sql/pglite";
import type { Database } from "./storage/Database.ts";
import { kyselyOf } from "./storage/kyselyOf.ts";
import { pglitePool } from "./storage/pglitePool.ts";

/**
 * Runs PostgreSQL inside of the process or the page, by PGlite: in memory, in a folder (`./data`), or in the browser's
 * own storage (`idb://rolecall`). An instance of yours is used as it is, and stays open when the authority closes.
 * One connection does everything in turn, so it serves development, tests, demos and small installations.
 * @example
 * import { createAuthority } from "@rolecall/server";
 * import { pglite } from "@rolecall/server/pglite";
 *
 * const authority = createAuthority({ database: pglite(), secret: "at least 32 random bytes as text" });
 * await authority.migrate();
 */
export function pglite(where: string | PGlite = "memory://"): Database {
  let made: Promise<PGlite> | undefined;
  const open = () => (made ??= typeof where === "string" ? create(where) : Promise.resolve(where));
  const end = async () => {
    if (typeof where === "string" && made) await (await made).close();
  };
  const query = kyselyOf(pglitePool(open, end));
  return {
    query,
    listen: async (channel, { onMessage }) => {
      // quoted, so that a channel is the same here as on a server, whatever its letters
      const stop = await (await open()).listen(`"${channel.replaceAll('"', '""')}"`, onMessage);
      return () => stop();
    },
    close: () => query.destroy(),
  };
}

async function create(where: string): Promise<PGlite> {
  // only whoever uses it loads the megabytes of it
  const { PGlite: Instance } = await import("@electric-sql/pglite");
  return Instance.create(where);
}
