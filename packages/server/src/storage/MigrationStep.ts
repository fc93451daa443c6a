import type { Migration } from "kysely";

/** One step of a schema towards the tables of today. A step that has been released never changes. */
export interface MigrationStep {
  /** Changes the tables, in the one transaction of all steps that are missing. */
  readonly up: Migration["up"];
  /** The first version that has this step. A server that has to stop names it. */
  readonly since: string;
  /**
   * What servers from before this step do once it is done: `work` where they read and write the new tables correctly,
   * `stop` where they do not. A new column with a default is an example of the first, a renamed one of the second.
   */
  readonly olderServers: "work" | "stop";
}
