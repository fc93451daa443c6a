import type { AnyAccess } from "./AnyAccess.ts";

/** Tells how many milliseconds are left until an access expires: none when it has, NaN when it never does. */
export const timeLeft = ({ expiresAt = "" }: AnyAccess): number => Date.parse(expiresAt) - Date.now();
