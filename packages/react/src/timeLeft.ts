import type { AnyAccess } from "./AnyAccess.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";

/** Gives the time by which a source's snapshots expire, in milliseconds since 1970; this machine's where it has none. */
export const timeOf = (source: SnapshotSource | undefined): number => source?.now?.() || Date.now();

/** Tells how many milliseconds are left until an access expires: none when it has, NaN when it never does. */
export const timeLeft = ({ expiresAt = "" }: AnyAccess, source: SnapshotSource | undefined): number =>
  Date.parse(expiresAt) - timeOf(source);
