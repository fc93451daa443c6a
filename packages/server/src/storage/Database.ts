import type { Kysely } from "kysely";
import type { Tables } from "./Tables.ts";

/**
 * The PostgreSQL that an authority keeps everything in. `postgres` of `@rolecall/server/postgres` connects to a
 * server, `pglite` of `@rolecall/server/pglite` runs one inside of the process or the page.
 * @example
 * import type { Database } from "@rolecall/server";
 *
 * export const countMembers = (database: Database) =>
 *   database.query.selectFrom("members").select((of) => of.fn.countAll().as("count")).executeTakeFirst();
 */
export interface Database {
  /** Runs typed queries. Tables live in the schema `rolecall`, and this is bound to it. */
  readonly query: Kysely<Tables>;
  /**
   * Hears what transactions announce on a channel, from all processes on the database, once they are committed.
   * Resolves when it listens. A lost connection is made again by itself; `onBack` is called then, because
   * announcements may have been missed meanwhile.
   */
  listen(channel: string, heard: Heard): Promise<() => Promise<void>>;
  /** Ends every connection. An instance that was handed in stays open. */
  close(): Promise<void>;
}

/** Who hears announcements. */
export interface Heard {
  onMessage(payload: string): void;
  onBack(): void;
}
