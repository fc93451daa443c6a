/** The folder that PGlite keeps a database in, if it keeps it in one. Reads the address exactly as PGlite does. */
export function folderOf(where: string | undefined): string | undefined {
  if (where === undefined || where === "") return undefined;
  if (where.startsWith("file://")) return where.slice("file://".length) || undefined;
  return /^(?:memory|idb|opfs-ahp|memfs2opfs):\/\//.test(where) ? undefined : where;
}
