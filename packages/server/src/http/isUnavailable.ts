/**
 * PostgreSQL's error codes of what passes by itself: the classes of connections, resources, shutdown and conflict, and
 * the two of waiting too long, for what someone else holds and within a transaction.
 */
const passing = /^(?:08|53|57P|40|55P03$|25P03$)/;

/** What Node calls a connection that cannot be made or has broken, and a folder of PGlite that is in use. */
const broken = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "database_in_use",
]);

/** What the driver says of a connection without giving a code. */
const lost =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Tells whether an error says that the database cannot be reached for now, so that asking again may help. */
export function isUnavailable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = "code" in at && typeof at.code === "string" ? at.code : "";
    if (passing.test(code) || broken.has(code) || lost.test(at.message)) return true;
  }
  return false;
}
