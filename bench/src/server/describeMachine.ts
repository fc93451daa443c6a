import { availableParallelism, loadavg } from "node:os";

/** Describes the machine and its current load. */
export function describeMachine(): string {
  const [lately = 0, before = 0] = loadavg();
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${lately.toFixed(1)} (${before.toFixed(1)} over five minutes)`;
}
