import type { Kysely } from "kysely";
import type { PlanRequest } from "../../../contract/Answers.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";
import type { BackendTables } from "../storage/BackendTables.ts";

/** Requests for a smaller plan or to cancel. Creating one changes nothing else. */
export const planRequestHandlers: Pick<Handlers, "planRequests.submit" | "planRequests.withdraw"> = {
  async "planRequests.submit"({ write, organization, person, body: { whatNext, ...body }, now }) {
    const id = crypto.randomUUID();
    await write(async (db) => {
      const { numInsertedOrUpdatedRows: added } = await db
        .insertInto("plan_requests")
        .values({
          organization_id: organization.id,
          id,
          ...body,
          what_next: whatNext,
          state: "submitted",
          requested_by: person.userId,
          requested_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (added === 0n)
        throw new Refused(
          "request_open",
          "There is already an open request about the plan. Withdraw it first, or wait for the answer.",
        );
    });
    return { status: "done", id };
  },

  async "planRequests.withdraw"({ write, organization, params }) {
    return write(async (db) => {
      const at = (state: PlanRequest["state"]) =>
        db
          .updateTable("plan_requests")
          .set({ state: "withdrawn" })
          .where("organization_id", "=", organization.id)
          .where("id", "=", params.request)
          .where("state", "=", state)
          .executeTakeFirstOrThrow();
      if ((await at("submitted")).numUpdatedRows > 0n) return { status: "done" as const };
      if ((await at("withdrawn")).numUpdatedRows > 0n) return { status: "unchanged" as const };
      const known = await db
        .selectFrom("plan_requests")
        .select("state")
        .where("organization_id", "=", organization.id)
        .where("id", "=", params.request)
        .executeTakeFirst();
      if (known === undefined) throw notFound("request");
      throw new Refused("request_ended", "This request has already been answered, so you can't withdraw it.");
    });
  },
};

/** The requests of an organization, latest first. */
export async function readPlanRequests(
  db: Kysely<BackendTables>,
  organization: string,
): Promise<readonly PlanRequest[]> {
  const rows = await db
    .selectFrom("plan_requests")
    .selectAll()
    .where("organization_id", "=", organization)
    .orderBy("requested_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reasons: row.reasons,
    whatNext: row.what_next,
    comment: row.comment,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at.getTime(),
  }));
}
