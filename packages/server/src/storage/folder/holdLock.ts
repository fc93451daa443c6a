import { RolecallError } from "@rolecall/core";
import type { FolderLock } from "./FolderLock.ts";
import type { LockHolder } from "./LockHolder.ts";
import { platform } from "./platform.ts";
import { signsOfLife } from "./signsOfLife.ts";

/**
 * Gives signs of life from a thread of its own: PGlite can keep the main one busy for seconds, and a process in another
 * container would take that for the end of this one.
 */
const beating = `
  const { workerData: { file, every } } = require("node:worker_threads");
  const { utimesSync } = require("node:fs");
  setInterval(() => { try { utimesSync(file, new Date(), new Date()); } catch {} }, every);
`;

/** Keeps a lock file that this process has just created, until it is released. */
export function holdLock(folder: string, file: string, me: LockHolder): FolderLock {
  const { existsSync } = platform("node:fs");
  const { writeFile } = platform("node:fs/promises");
  const { Worker } = platform("node:worker_threads");
  const beat = new Worker(beating, {
    eval: true,
    workerData: { file, every: signsOfLife.every },
    execArgv: [],
  });
  beat.unref();
  let released = false;
  const isHeld = () => !released && existsSync(file);
  return {
    isHeld,
    check() {
      if (isHeld()) return;
      throw new RolecallError(
        "database_in_use",
        `The PGlite folder ${folder} was taken over by another process or deleted, so this process no longer writes to it. Restart this process`,
      );
    },
    async release() {
      if (released) return;
      const held = isHeld();
      released = true;
      await beat.terminate();
      if (!held) return;
      // the file stays, so that its number is not used a second time; one that was deleted meanwhile is not made again
      await writeFile(file, JSON.stringify({ ...me, free: true }), { flag: "r+" }).catch(() => {});
    },
  };
}
