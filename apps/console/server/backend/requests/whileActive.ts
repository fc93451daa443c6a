import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";

/** Does something in a transaction, unless the organization is gone or being deleted: then nothing in it is changed. */
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
