import type { KeptFile } from "../../../contract/Answers.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import { fileColumns, fileFacts } from "../files/fileFacts.ts";
import { readFile } from "../files/readFile.ts";
import type { EndpointRequest } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";

type Asking = Pick<EndpointRequest<EndpointId>, "db" | "write" | "organization" | "person" | "now">;

/** Reads a person's requests about the data on their use of the console, latest first. */
export async function readUsageRequests({ db, organization, person, now }: Asking) {
  const rows = await db
    .selectFrom("usage_requests as request")
    .leftJoin("request_files as file", (join) =>
      join
        .onRef("file.organization_id", "=", "request.organization_id")
        .onRef("file.usage_request_id", "=", "request.id"),
    )
    .select(["request.id", "request.kind", "request.requested_at", "request.state"])
    .select(fileColumns)
    .where("request.organization_id", "=", organization.id)
    .where("request.user_id", "=", person.userId)
    .orderBy("request.requested_at", "desc")
    .execute();
  return rows.map(({ id, kind, state, ...row }) => ({
    id,
    kind,
    state,
    requestedAt: row.requested_at.getTime(),
    ...fileFacts(row, now),
  }));
}

/** Returns the file of a person's request for the data on their use of the console. */
export async function readUsageFile(
  { db, organization, person, now }: Asking,
  request: string,
): Promise<KeptFile> {
  const row = await db
    .selectFrom("usage_requests")
    .select(["kind", "state"])
    .where("organization_id", "=", organization.id)
    .where("user_id", "=", person.userId)
    .where("id", "=", request)
    .executeTakeFirst();
  if (row === undefined) throw notFound("request");
  if (row.kind !== "export") throw notFound("file");
  return readFile(db, { organization: organization.id, kind: "usage", request }, row.state, now);
}

/** Stores a request to export or delete the data on a person's use of the console. The account stays. */
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
