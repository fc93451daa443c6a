import type { LockHolder } from "./LockHolder.ts";
import { platform } from "./platform.ts";
import { readProcess } from "./readProcess.ts";

/** Describes this process for a lock file. */
export function thisProcess(): LockHolder {
  const { hostname } = platform("node:os");
  const { pid } = process;
  const started = readProcess(pid)?.started;
  return { pid, started, place: findPlace(), host: hostname(), since: new Date().toISOString() };
}

function findPlace(): string | undefined {
  const { readFileSync, readlinkSync } = platform("node:fs");
  const { hostname, networkInterfaces } = platform("node:os");
  if (process.platform !== "linux") {
    const cards = Object.values(networkInterfaces()).flatMap((each) => each?.map(({ mac }) => mac) ?? []);
    return [hostname(), ...[...new Set(cards)].toSorted()].join(" ");
  }
  try {
    // a process whose `/proc` is another container's would look for itself, and for others, in the wrong place
    if (readlinkSync("/proc/self") !== String(process.pid)) return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return undefined;
  }
}
