import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import { readSecurity } from "./readSecurity.ts";

/**
 * Reads the sign-in settings and locks them until the end of the transaction. Whether a second factor is required
 * comes from the authority, which waits for this transaction too.
 */
export async function lockSecurity(db: Transaction<BackendTables>, organization: string) {
  // a missing row can't be locked
  await db
    .insertInto("security")
    .values({ organization_id: organization, sso: false, sso_required: false })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .selectFrom("security")
    .select("organization_id")
    .where("organization_id", "=", organization)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { rows } = await sql<{ readonly required: boolean }>`
    select two_factor_required as required from rolecall.organizations where id = ${organization} for share
  `.execute(db);
  return { ...(await readSecurity(db, organization)), secondFactor: rows[0]?.required === true };
}
