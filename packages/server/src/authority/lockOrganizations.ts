import type { Selectable, Transaction } from "kysely";
import type { OrganizationTable, Tables } from "../storage/Tables.ts";

/**
 * Locks several organizations, in the one order that everything keeps that locks more than one, as far as a person is a
 * member of them. Gives those by id.
 */
export async function lockOrganizations(
  transaction: Transaction<Tables>,
  organizations: readonly string[],
  member: string,
): Promise<ReadonlyMap<string, Selectable<OrganizationTable>>> {
  const rows = await transaction
    .selectFrom("organizations")
    .selectAll()
    .where("id", "in", organizations)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("members")
          .select("user_id")
          .whereRef("members.organization_id", "=", "organizations.id")
          .where("members.user_id", "=", member),
      ),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
