import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import { readSecurity } from "./readSecurity.ts";

/**
 * Reads how people may sign in, and keeps it from everyone else until the end of the transaction: what is decided by it
 * stays true. Whether a second factor is required comes from the authority, which waits for this transaction as well.
 */
export async function lockSecurity(db: Transaction<BackendTables>, organization: string) {
  // a row that is not there could not be locked
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
