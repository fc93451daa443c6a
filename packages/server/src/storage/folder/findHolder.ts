import type { LockHolder } from "./LockHolder.ts";
import { readLock } from "./readLock.ts";
import { signsOfLife } from "./signsOfLife.ts";
import { stateOfHolder } from "./stateOfHolder.ts";

const pause = 250;

/**
 * Finds the process that holds a folder by a lock file: `free` where it has ended or given the folder back, `gone`
 * where the file has been replaced meanwhile. A process that cannot be seen from here counts as ended once it has given
 * no sign of life for some seconds.
 */
export async function findHolder(
  file: string,
  me: LockHolder,
): Promise<{ readonly holder: LockHolder | undefined } | "free" | "gone"> {
  let first = await readLock(file);
  for (let waited = 0; ; waited += pause) {
    if (first === undefined) return "gone";
    const { holder, text, touched } = first;
    const state = holder?.free ? "ended" : holder ? stateOfHolder(holder, me) : "unknown";
    if (state === "running") return { holder };
    if (state === "ended" || waited >= signsOfLife.awaited) return "free";
    // each step waits for the one before
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    // oxlint-disable-next-line no-await-in-loop
    const now = await readLock(file);
    if (now !== undefined && now.text === text && now.touched !== touched) return { holder };
    if (now?.text !== text) [first, waited] = [now, 0];
  }
}
