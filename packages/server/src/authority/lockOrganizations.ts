import type { Selectable, Transaction } from "kysely";
import type { OrganizationTable, Tables } from "../storage/Tables.ts";

/** Locks several organizations, in the one order that everything keeps that locks more than one. Gives those that are there, by id. */
export async function lockOrganizations(
  transaction: Transaction<Tables>,
  organizations: readonly string[],
): Promise<ReadonlyMap<string, Selectable<OrganizationTable>>> {
  const rows = await transaction
    .selectFrom("organizations")
    .selectAll()
    .where("id", "in", organizations)
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
