import type { Kysely } from "kysely";
import type { Tables } from "./Tables.ts";

/**
 * The PostgreSQL database of an authority. `postgres` of `@rolecall/server/postgres` connects to a server, `pglite` of
 * `@rolecall/server/pglite` runs one in the process or the page.
 * @example
 * import type { Database } from "@rolecall/server";
 *
 * export const countMembers = (database: Database) =>
 *   database.query.selectFrom("members").select((of) => of.fn.countAll().as("count")).executeTakeFirst();
 */
export interface Database {
  /** Runs typed queries in the schema `rolecall`. */
  readonly query: Kysely<Tables>;
  /**
   * * Listens to what committed transactions of all processes announce on a channel. Resolves once it listens, to a
   * function that stops. A lost connection is restored automatically; `onBack` is called then, because announcements
   * may have been missed.
   */
  listen(channel: string, heard: Heard): Promise<() => Promise<void>>;
  /** Closes every connection. An instance of your own stays open. */
  close(): Promise<void>;
}

/** The listener of announcements. */
export interface Heard {
  /** Called with each announcement once it is committed. */
  onMessage(payload: string): void;
  /** Called when a lost connection is back. Announcements may have been missed, so read again. */
  onBack(): void;
}
