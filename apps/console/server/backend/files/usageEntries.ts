import type { Kysely } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";

/** Reads the backend's data about one person, table by table. */
export async function usageEntries(db: Kysely<BackendTables>, organization: string, userId: string) {
  const preferences = await db
    .selectFrom("preferences")
    .select(["personalize", "log_usage", "custom_alerts", "automatic_insights"])
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const reports = await db
    .selectFrom("reports")
    .select(["project_id", "id", "kind", "name", "events", "visibility", "text", "changed_at"])
    .where("organization_id", "=", organization)
    .where("owner_id", "=", userId)
    .orderBy("changed_at", "desc")
    .execute();
  const usageRequests = await db
    .selectFrom("usage_requests")
    .select(["id", "kind", "requested_at", "state"])
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .orderBy("requested_at", "desc")
    .execute();
  // the person named in a request is someone else
  const dataRequests = await db
    .selectFrom("data_requests")
    .select(["project_id", "id", "kind", "compliance", "requested_at", "state"])
    .where("organization_id", "=", organization)
    .where("requested_by", "=", userId)
    .orderBy("requested_at", "desc")
    .execute();
  const accessRequests = await db
    .selectFrom("access_requests")
    .select(["project_id", "id", "permission", "note", "requested_at", "state"])
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .orderBy("requested_at", "desc")
    .execute();
  const planRequests = await db
    .selectFrom("plan_requests")
    .select(["id", "kind", "reasons", "what_next", "comment", "requested_at", "state"])
    .where("organization_id", "=", organization)
    .where("requested_by", "=", userId)
    .orderBy("requested_at", "desc")
    .execute();
  const gdprTokens = await db
    .selectFrom("gdpr_tokens")
    .select(["project_id", "expires_at"])
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .execute();
  return {
    preferences: preferences ?? null,
    reports,
    usageRequests,
    dataRequests,
    accessRequests,
    planRequests,
    gdprTokens,
  };
}
