import type { Selectable, Transaction } from "kysely";
import type { OrganizationTable, Tables } from "../storage/Tables.ts";

/**
 * Locks an organization until the end of the transaction, so that what is asked of it happens one after the other.
 * What a rule needs to know is read by later statements: only they see what was committed while this one waited.
 */
export async function lockOrganization(
  transaction: Transaction<Tables>,
  organization: string,
): Promise<Selectable<OrganizationTable> | undefined> {
  return transaction
    .selectFrom("organizations")
    .selectAll()
    .where("id", "=", organization)
    .forUpdate()
    .executeTakeFirst();
}
