import type { PGlite } from "@electric-sql/pglite";
import type { FolderLock } from "./FolderLock.ts";
import { folderOf } from "./folderOf.ts";
import { lockFolder } from "./lockFolder.ts";

type Locks = WeakMap<PGlite, Promise<FolderLock | undefined>>;

/** The locks of all instances of this process, whichever copy of this module has made them: a bundler may make several. */
const key = Symbol.for("@rolecall/server/pglite.locks");

/**
 * Takes the folder of an application's own instance, for as long as the instance is open: once, however many databases
 * share the instance. Resolves to nothing where the instance is not in a folder.
 */
export async function lockInstance(instance: PGlite): Promise<FolderLock | undefined> {
  const shared = locks();
  const known = shared.get(instance);
  if (known !== undefined) return known;
  const made = lock(instance);
  shared.set(instance, made);
  made.catch(() => shared.delete(instance));
  return made;
}

async function lock(instance: PGlite): Promise<FolderLock | undefined> {
  const folder = folderOf(instance.dataDir);
  if (folder === undefined) return undefined;
  const taken = await lockFolder(folder);
  const close = instance.close.bind(instance);
  // its owner closes it, and tells no one
  instance.close = async () => {
    await close();
    await taken.release();
  };
  return taken;
}

function locks(): Locks {
  // only this function writes to the symbol
  const holder = globalThis as { [key]?: Locks };
  return (holder[key] ??= new WeakMap());
}
