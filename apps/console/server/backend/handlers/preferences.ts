import type { EndpointId } from "../../../contract/endpoints.ts";
import type { EndpointRequest } from "../frame/EndpointRequest.ts";

const standard = { personalize: true, log_usage: true, custom_alerts: false, automatic_insights: false };

type Asking = Pick<EndpointRequest<EndpointId>, "db" | "write" | "organization" | "person">;

/** Reads a person's preferences. */
export async function readPreferences({ db, organization, person }: Asking) {
  const row =
    (await db
      .selectFrom("preferences")
      .selectAll()
      .where("organization_id", "=", organization.id)
      .where("user_id", "=", person.userId)
      .executeTakeFirst()) ?? standard;
  return {
    personalize: row.personalize,
    logUsage: row.log_usage,
    customAlerts: row.custom_alerts,
    automaticInsights: row.automatic_insights,
  };
}

/** Turns a preference on or off. */
export async function setPreference(
  { write, organization, person }: Asking,
  change: Partial<typeof standard>,
) {
  await write((db) =>
    db
      .insertInto("preferences")
      .values({ organization_id: organization.id, user_id: person.userId, ...standard, ...change })
      .onConflict((conflict) => conflict.columns(["organization_id", "user_id"]).doUpdateSet(change))
      .execute(),
  );
  return { status: "done" as const };
}
