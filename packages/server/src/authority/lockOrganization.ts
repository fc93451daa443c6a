import type { Selectable, Transaction } from "kysely";
import type { OrganizationTable, Tables } from "../storage/Tables.ts";

/**
 * Locks an organization until the end of the transaction, so that what is asked of it happens one after the other.
 * What a rule needs to know is read by later statements: only they see what was committed while this one waited. With
 * `member` it is locked for a member alone: for anyone else nothing is found and nothing is locked, as where there is no
 * such organization.
 */
export async function lockOrganization(
  transaction: Transaction<Tables>,
  organization: string,
  member?: string,
): Promise<Selectable<OrganizationTable> | undefined> {
  return transaction
    .selectFrom("organizations")
    .selectAll()
    .where("id", "=", organization)
    .$if(member !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("members")
            .select("user_id")
            .whereRef("members.organization_id", "=", "organizations.id")
            .where("members.user_id", "=", member ?? ""),
        ),
      ),
    )
    .forUpdate()
    .executeTakeFirst();
}
