import type { Tables, TransferredProject } from "@rolecall/server";
import { sql, type Transaction } from "kysely";
import { backendDatabase, backendSchema } from "./storage/backendDatabase.ts";

/**
 * Tables that move unchanged. People's tokens, rollup entries and access requests stay behind and are deleted with
 * the project.
 */
const along = ["project_facts", "usage_days", "lexicon", "erased_profiles"] as const;
/** Tables whose ids are only unique within an organization. */
const numbered = ["reports", "data_requests"] as const;

/** Moves the data of a project to its new organization. */
export async function transferProjectData(
  transaction: Transaction<Tables>,
  { from, to }: TransferredProject,
): Promise<void> {
  const db = backendDatabase(transaction);
  const there = { organization_id: to.organization, project_id: to.projectId };
  // a connection runs one statement at a time
  // oxlint-disable no-await-in-loop
  for (const table of along)
    await db
      .updateTable(table)
      .set(there)
      .where("organization_id", "=", from.organization)
      .where("project_id", "=", from.projectId)
      .execute();
  for (const table of numbered) {
    const isTaken = sql<boolean>`exists (select from ${sql.table(`${backendSchema}.${table}`)} as other
      where other.organization_id = ${to.organization} and other.id = ${sql.ref(`${table}.id`)})`;
    await db
      .updateTable(table)
      .set({ ...there, id: sql<string>`case when ${isTaken} then gen_random_uuid()::text else id end` })
      .where("organization_id", "=", from.organization)
      .where("project_id", "=", from.projectId)
      .execute();
  }
  // oxlint-enable no-await-in-loop
}
