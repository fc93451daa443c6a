import type { Selectable, Transaction } from "kysely";
import type { OrganizationTable, Tables } from "../storage/Tables.ts";

/** Locks all organizations that someone is a member of, in one order everywhere, so that two who do it never wait for each other. */
export async function lockMemberships(
  transaction: Transaction<Tables>,
  userId: string,
): Promise<readonly Selectable<OrganizationTable>[]> {
  const memberships = transaction
    .selectFrom("members")
    .select("organization_id")
    .where("user_id", "=", userId);
  const rows = await transaction
    .selectFrom("organizations")
    .selectAll()
    .where("id", "in", memberships)
    .orderBy("id")
    .forUpdate()
    .execute();
  const locked = new Set(rows.map(({ id }) => id));
  // by now some may have ended: this waited for the transaction that ended them
  const present = await memberships.execute();
  const joined = new Set(present.map(({ organization_id }) => organization_id));
  if (present.some(({ organization_id }) => !locked.has(organization_id)))
    // they have joined another one meanwhile: from the start again, as after any conflict
    throw Object.assign(new Error("A membership began while the memberships were locked"), { code: "40001" });
  return rows.filter(({ id }) => joined.has(id));
}
