import type { PGlite } from "@electric-sql/pglite";
import type { Database } from "./storage/Database.ts";
import type { FolderLock } from "./storage/folder/FolderLock.ts";
import { folderOf } from "./storage/folder/folderOf.ts";
import { lockFolder } from "./storage/folder/lockFolder.ts";
import { lockInstance } from "./storage/folder/lockInstance.ts";
import { kyselyOf } from "./storage/kyselyOf.ts";
import { pglitePool } from "./storage/pglitePool.ts";

/**
 * Runs PostgreSQL in the process or the page, with PGlite: in memory, in a folder (`./data`), or in the browser's
 * storage (`idb://rolecall`). An instance of your own is used as it is and stays open when the authority closes. It has
 * a single connection, so use it for development, tests, demos and small installations.
 *
 * Only one process can open a folder at a time. The first query, such as in `authority.migrate()`, rejects with
 * `database_in_use` while another process has it open, or this one already does.
 * @example
 * import { createAuthority } from "@rolecall/server";
 * import { pglite } from "@rolecall/server/pglite";
 *
 * const authority = createAuthority({ database: pglite(), secret: "at least 32 random bytes as text" });
 * await authority.migrate();
 */
export function pglite(where: string | PGlite = "memory://"): Database {
  let made: Promise<Opened> | undefined;
  const open = async () => {
    const opening = (made ??= typeof where === "string" ? create(where) : share(where));
    try {
      const { instance, lock } = await opening;
      lock?.check();
      return instance;
    } catch (error) {
      // a folder that is in use now may be free the next time
      if (made === opening && (await hasFailed(opening))) made = undefined;
      throw error;
    }
  };
  const end = async () => {
    const opened = await made?.catch(() => undefined);
    if (opened === undefined || typeof where !== "string") return;
    // closing writes to the folder, which may be another process's by now
    if (opened.lock?.isHeld() ?? true) await opened.instance.close();
    await opened.lock?.release();
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

interface Opened {
  readonly instance: PGlite;
  readonly lock: FolderLock | undefined;
}

async function create(where: string): Promise<Opened> {
  const folder = folderOf(where);
  const lock = folder === undefined ? undefined : await lockFolder(folder);
  try {
    // only users of it load its megabytes
    const { PGlite: Instance } = await import("@electric-sql/pglite");
    return { instance: await Instance.create(where), lock };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function share(instance: PGlite): Promise<Opened> {
  return { instance, lock: await lockInstance(instance) };
}

const hasFailed = (opening: Promise<unknown>) =>
  opening.then(
    () => false,
    () => true,
  );
