import { RolecallError } from "@rolecall/core";
import type { FolderLock } from "./FolderLock.ts";
import { findHolder } from "./findHolder.ts";
import { holdLock } from "./holdLock.ts";
import type { LockHolder } from "./LockHolder.ts";
import { platform } from "./platform.ts";
import { thisProcess } from "./thisProcess.ts";

const prefix = "rolecall.lock.";

/**
 * Takes a folder for this process alone. Rejects with `database_in_use` while another process, or this one, has it.
 *
 * Locks are numbered files in the folder, and the highest number counts. A lock that has ended is never changed: the
 * next number is created, which the file system lets only one process do, and older numbers are deleted after that.
 * Numbers never begin again, so a process that was slow to act on an old one finds a higher one and steps back.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const { mkdir, writeFile, rm } = platform("node:fs/promises");
  const { resolve, join } = platform("node:path");
  const place = resolve(folder);
  await mkdir(place, { recursive: true });
  const me = thisProcess();
  const fileOf = (number: number) => join(place, `${prefix}${number}`);
  // each try begins after the one before
  /* oxlint-disable no-await-in-loop */
  for (;;) {
    const numbers = await lockNumbers(place);
    const newest = Math.max(0, ...numbers);
    if (newest > 0) {
      const found = await findHolder(fileOf(newest), me);
      if (found === "gone") continue;
      if (found !== "free") throw inUse(place, fileOf(newest), found.holder, me);
    }
    const mine = fileOf(newest + 1);
    try {
      await writeFile(mine, JSON.stringify(me), { flag: "wx" });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") continue;
      throw error;
    }
    const after = await lockNumbers(place);
    if (Math.max(...after) > newest + 1) {
      await rm(mine, { force: true });
      continue;
    }
    await Promise.all(
      after.filter((number) => number <= newest).map((number) => rm(fileOf(number), { force: true })),
    );
    return holdLock(place, mine, me);
  }
  /* oxlint-enable no-await-in-loop */
}

async function lockNumbers(folder: string): Promise<readonly number[]> {
  const names = await platform("node:fs/promises").readdir(folder);
  return names.flatMap((name) => {
    const number = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    return Number.isSafeInteger(number) && number > 0 ? [number] : [];
  });
}

function inUse(folder: string, file: string, holder: LockHolder | undefined, me: LockHolder): RolecallError {
  const isMe = holder !== undefined && holder.pid === me.pid && holder.place === me.place;
  if (isMe)
    return new RolecallError(
      "database_in_use",
      `The PGlite folder ${folder} is already open in this process (${me.pid}). Open it once and share the database, or close it first`,
    );
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : "another process";
  return new RolecallError(
    "database_in_use",
    `The PGlite folder ${folder} is in use by ${who}, and only one process at a time can write to it (the lock is ${file}). Stop that process, or use PostgreSQL for several servers, with \`postgres\` of @rolecall/server/postgres`,
  );
}
