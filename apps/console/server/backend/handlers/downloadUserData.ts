import type { KeptFile } from "../../../contract/Answers.ts";
import { readFile } from "../files/readFile.ts";
import type { EndpointRequest } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";

/**
 * Returns the file of an export to the requester, if they still have the permission, and to people who can approve
 * requests.
 */
export async function downloadUserData({
  db,
  organization,
  params,
  person,
  access,
  now,
}: EndpointRequest<"dataRequests.download">): Promise<KeptFile> {
  const row = await db
    .selectFrom("data_requests")
    .select(["kind", "state", "requested_by", "project_id"])
    .where("organization_id", "=", organization.id)
    .where("id", "=", params.request)
    .executeTakeFirst();
  if (row === undefined) throw notFound("request");
  if (!access.can("dataRequest.approve")) {
    // hides the request from people who didn't make it
    if (row.requested_by !== person.userId) throw notFound("request");
    const permission = "privacy.userData.requestExport";
    if (!access.can(permission, { project: row.project_id }))
      throw new Refused(
        "not_permitted",
        "Your role no longer lets you export this project's data. Ask an owner or admin for a role that does.",
        { permission },
      );
  }
  if (row.kind !== "export") throw notFound("file");
  const about = { organization: organization.id, kind: "data", request: params.request } as const;
  return readFile(db, about, row.state, now);
}
