import type { Kysely } from "kysely";
import type { DataRequest } from "../../../contract/Answers.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import { fileColumns, fileFacts } from "../files/fileFacts.ts";
import type { EndpointRequest, Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";
import type { BackendTables } from "../storage/BackendTables.ts";
import { downloadUserData } from "./downloadUserData.ts";
import { findMember } from "./findMember.ts";

/** Requests about the data of a project's end users. */
export const dataRequestHandlers: Pick<
  Handlers,
  | "dataRequests.list"
  | "dataRequests.mine"
  | "dataRequests.requestExport"
  | "dataRequests.requestDeletion"
  | "dataRequests.approve"
  | "dataRequests.cancel"
  | "dataRequests.download"
> = {
  "dataRequests.list": async (asked) => ({ items: await readRequests(asked) }),

  "dataRequests.mine": async (asked) => ({ items: await readRequests(asked, asked.person.userId) }),

  "dataRequests.requestExport": (asked) => request(asked, "export"),
  "dataRequests.requestDeletion": (asked) => request(asked, "deletion"),

  async "dataRequests.approve"({ write, organization, params }) {
    return write(async (db) => {
      const { state } = await lockRequest(db, organization.id, params.request);
      if (state === "queued") return { status: "unchanged" as const };
      if (state !== "awaitingApproval")
        throw new Refused(
          "request_ended",
          "This request is no longer waiting for approval. Reload the page.",
        );
      await setState(db, organization.id, params.request, "queued");
      return { status: "done" as const };
    });
  },

  async "dataRequests.cancel"({ write, organization, params, person, access }) {
    return write(async (db) => {
      const { state, requested_by } = await lockRequest(db, organization.id, params.request);
      // hides the request from people who neither made it nor can cancel it
      if (requested_by !== person.userId && !access.can("dataRequest.cancel")) throw notFound("request");
      if (state === "cancelled") return { status: "unchanged" as const };
      if (state !== "awaitingApproval" && state !== "queued")
        throw new Refused("already_started", "This request has already started, so you can't cancel it.");
      await setState(db, organization.id, params.request, "cancelled");
      return { status: "done" as const };
    });
  },

  "dataRequests.download": downloadUserData,
};

async function request(
  asked: EndpointRequest<"dataRequests.requestExport" | "dataRequests.requestDeletion">,
  kind: DataRequest["kind"],
) {
  const { write, organization, project, person, body, now } = asked;
  const { name, role } = await findMember(asked, person.userId);
  const id = crypto.randomUUID();
  const state = role === "owner" || role === "admin" ? ("queued" as const) : ("awaitingApproval" as const);
  await write((db) =>
    db
      .insertInto("data_requests")
      .values({
        organization_id: organization.id,
        project_id: project.id,
        id,
        kind,
        compliance: body.compliance,
        distinct_ids: [...new Set(body.distinctIds)],
        requested_by: person.userId,
        requested_by_name: name,
        requested_at: now,
        state,
      })
      .execute(),
  );
  return { status: "done" as const, id, state };
}

async function lockRequest(db: Kysely<BackendTables>, organization: string, id: string) {
  const row = await db
    .selectFrom("data_requests")
    .select(["state", "requested_by"])
    .where("organization_id", "=", organization)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("request");
  return row;
}

async function setState(
  db: Kysely<BackendTables>,
  organization: string,
  id: string,
  state: DataRequest["state"],
) {
  await db
    .updateTable("data_requests")
    .set({ state })
    .where("organization_id", "=", organization)
    .where("id", "=", id)
    .execute();
}

async function readRequests(
  { db, organization, now }: Pick<EndpointRequest<EndpointId>, "db" | "organization" | "now">,
  userId?: string,
): Promise<readonly DataRequest[]> {
  let query = db
    .selectFrom("data_requests as request")
    .leftJoin("request_files as file", (join) =>
      join
        .onRef("file.organization_id", "=", "request.organization_id")
        .onRef("file.data_request_id", "=", "request.id"),
    )
    .selectAll("request")
    .select(fileColumns)
    .where("request.organization_id", "=", organization.id)
    .orderBy("request.requested_at", "desc");
  if (userId !== undefined) query = query.where("request.requested_by", "=", userId);
  return (await query.execute()).map((row) => ({
    id: row.id,
    kind: row.kind,
    project: row.project_id,
    compliance: row.compliance,
    distinctIds: row.distinct_ids,
    requestedBy: row.requested_by,
    requestedByName: row.requested_by_name,
    requestedAt: row.requested_at.getTime(),
    state: row.state,
    ...fileFacts(row, now),
  }));
}
