import type { LockHolder } from "./LockHolder.ts";
import { readProcess } from "./readProcess.ts";

/**
 * Tells whether the process in a lock file runs, as far as this process can see. It cannot see into another container
 * or another machine.
 */
export function stateOfHolder(holder: LockHolder, me: LockHolder): "running" | "ended" | "unknown" {
  if (holder.place === undefined || holder.place !== me.place) return "unknown";
  const found = readProcess(holder.pid);
  if (found !== undefined && holder.started !== undefined)
    return found.ended || found.started !== holder.started ? "ended" : "running";
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return "ended";
  }
  // there is a process with this id, which may be a later one
  return "unknown";
}
