import type { Migration } from "kysely";

/** One step of a schema migration. A released step never changes. */
export interface MigrationStep {
  /** Changes the tables, in one transaction with all missing steps. */
  readonly up: Migration["up"];
  /** The first version with this step. A server that has to stop names it. */
  readonly since: string;
  /**
   * * What older servers do after this step: `work` if they still read and write the tables correctly, as with a new
   * column that has a default; `stop` if they don't, as with a renamed column.
   */
  readonly olderServers: "work" | "stop";
}
