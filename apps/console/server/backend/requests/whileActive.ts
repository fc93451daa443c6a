import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";

/** Does something in a transaction, unless the organization is gone or being deleted: then nothing in it is changed. */
export async function whileActive<TValue>(
  { database }: Authority,
  organization: string,
  change: (transaction: Transaction<Tables>, name: string) => Promise<TValue>,
): Promise<TValue | undefined> {
  return database.query.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom("organizations")
      .select("name")
      .where("id", "=", organization)
      .where("state", "=", "active")
      .forShare()
      .executeTakeFirst();
    return found && change(transaction, found.name);
  });
}
