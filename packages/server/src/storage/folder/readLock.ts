import type { LockHolder } from "./LockHolder.ts";
import { platform } from "./platform.ts";

/** What a lock file says. */
export interface Lock {
  readonly text: string;
  /** Undefined while the file is being written, or where writing it was cut off. */
  readonly holder: LockHolder | undefined;
  /** Changes with each sign of life of its holder. */
  readonly touched: number;
}

/** Reads a lock file, if it is there. */
export async function readLock(file: string): Promise<Lock | undefined> {
  const { open } = platform("node:fs/promises");
  try {
    // opened each time, so that a network folder asks its server
    const handle = await open(file, "r");
    try {
      const text = await handle.readFile("utf8");
      const { mtimeMs } = await handle.stat();
      return { text, holder: parseHolder(text), touched: mtimeMs };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function parseHolder(text: string): LockHolder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("pid" in value) || !Number.isSafeInteger(value.pid))
    return undefined;
  if (!("host" in value) || typeof value.host !== "string") return undefined;
  // written by `lockFolder`, which is the only one to write a whole pid and host
  return value as LockHolder;
}
