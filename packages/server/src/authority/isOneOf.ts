import type { ExecuteOptions } from "./Authority.ts";

/** Tells whether a version is the one that the person saw, or one of several. Where none is named, any version is. */
export function isOneOf(seen: ExecuteOptions["version"], present: unknown): boolean {
  if (seen === undefined) return true;
  return typeof seen === "number" ? seen === present : seen.some((version) => version === present);
}
