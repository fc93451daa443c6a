import type { Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { backendDatabase } from "../storage/backendDatabase.ts";
import type { RowOf } from "../storage/BackendTables.ts";
import { usageEntries } from "./usageEntries.ts";

const mostActions = 10_000;

/**
 * Collects the data of an organization about a person's use of the console, without secrets and other people's data.
 */
export async function usageData(
  transaction: Transaction<Tables>,
  { organization_id, user_id, id, requested_at }: RowOf<"usage_requests">,
  organization: string,
  now: Date,
) {
  const member = await transaction
    .selectFrom("members")
    .select(["email", "name", "role", "status", "joined_at"])
    .where("organization_id", "=", organization_id)
    .where("user_id", "=", user_id)
    .executeTakeFirst();
  const acted = transaction
    .selectFrom("audit_events")
    .where("organization_id", "=", organization_id)
    .where("actor_id", "=", user_id);
  const { count } = await acted
    .select((of) => of.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  const actions = await acted
    .select(["at", "action", "outcome", "code"])
    .orderBy("id", "desc")
    .limit(mostActions)
    .execute();
  return {
    what: `The data ${organization} has about your use of the console`,
    madeAt: now.toISOString(),
    organization: { id: organization_id, name: organization },
    request: { id, requestedAt: requested_at.toISOString() },
    person: { id: user_id, ...member },
    ...(await usageEntries(backendDatabase(transaction), organization_id, user_id)),
    // only the latest, if there are too many
    actionsInAll: Number(count),
    actions,
  };
}
