import type { MigrationStep } from "./MigrationStep.ts";

/** A step that a database has been taken through, by this version or a later one. */
export interface TakenStep {
  readonly name: string;
  /** Missing where whatever took the step did not say. */
  readonly since: string | null;
  readonly olderServers: MigrationStep["olderServers"] | null;
}

/** Puts one statement to a connection. */
export type Ask = (statement: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/** Reads which steps the tables of a schema have been taken through. None where there are no tables yet. */
export async function stepsInDatabase(ask: Ask, schema: string): Promise<readonly TakenStep[]> {
  const table = `"${schema}".kysely_migration`;
  const found = await ask(
    "select 1 where to_regclass($1) is not null and to_regclass('rolecall.migration_marks') is not null",
    [table],
  );
  if (found.length === 0) return [];
  const rows = await ask(
    `select taken.name, mark.since, mark.older_servers as "olderServers" from ${table} taken
      left join rolecall.migration_marks mark on mark.schema = $1 and mark.name = taken.name order by taken.name`,
    [schema],
  );
  // the statement gives these columns, and the table admits no other values
  return rows as readonly TakenStep[];
}
