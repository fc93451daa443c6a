import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";

/** Runs a callback in a transaction, unless the organization no longer exists or is waiting to be deleted. */
export async function whileActive(
  { database }: Authority,
  organization: string,
  change: (transaction: Transaction<Tables>, name: string) => Promise<void>,
): Promise<void> {
  await database.query.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom("organizations")
      .select("name")
      .where("id", "=", organization)
      .where("state", "=", "active")
      .forShare()
      .executeTakeFirst();
    if (found !== undefined) await change(transaction, found.name);
  });
}
