import type { EndpointId } from "../../../contract/endpoints.ts";
import type { Asked } from "../frame/Asked.ts";

type Asking = Pick<Asked<EndpointId>, "db" | "write" | "organization" | "person" | "now">;

/** Reads what somebody has asked for about the data on their own use, the latest first. */
export async function readUsageRequests({ db, organization, person }: Asking) {
  const rows = await db
    .selectFrom("usage_requests")
    .select(["id", "kind", "requested_at", "state"])
    .where("organization_id", "=", organization.id)
    .where("user_id", "=", person.userId)
    .orderBy("requested_at", "desc")
    .execute();
  return rows.map(({ requested_at, ...row }) => ({ ...row, requestedAt: requested_at.getTime() }));
}

/** Notes that somebody wants the data on their own use, or wants it gone. The account stays. */
export async function requestUsage(
  { write, organization, person, now }: Asking,
  kind: "export" | "deletion",
) {
  const id = crypto.randomUUID();
  await write((db) =>
    db
      .insertInto("usage_requests")
      .values({
        organization_id: organization.id,
        user_id: person.userId,
        id,
        kind,
        requested_at: now,
        state: "submitted",
      })
      .execute(),
  );
  return { status: "done" as const, id };
}
