import { mailName, type Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { eraseProfiles } from "../facts/erasedProfiles.ts";
import { expireFilesOnUsers } from "../files/expireFiles.ts";
import { keepFile } from "../files/keepFile.ts";
import { userData } from "../files/userData.ts";
import { backendDatabase } from "../storage/backendDatabase.ts";
import type { RowOf } from "../storage/BackendTables.ts";
import { formatFileDeadline } from "./formatFileDeadline.ts";
import { mailRequester } from "./mailRequester.ts";
import type { DueRequest, RunningRequests } from "./RunningRequests.ts";
import { whileActive } from "./whileActive.ts";

const steps = {
  queued: { state: "started", action: "dataRequests.start" },
  started: { state: "done", action: "dataRequests.finish" },
} as const;

/** The states that advance automatically. Other states wait for a person's approval. */
export const movingStates = ["queued", "started"] as const;

/** Advances a request about users' data by one step, unless another server has locked it or its state has changed. */
export async function advanceDataRequest(
  running: RunningRequests,
  { organization_id, id, from }: DueRequest & { readonly from: keyof typeof steps },
): Promise<void> {
  const { authority } = running;
  const { state, action } = steps[from];
  await whileActive(authority, organization_id, async (transaction, organization) => {
    const db = backendDatabase(transaction);
    const request = await db
      .selectFrom("data_requests")
      .selectAll()
      .where("organization_id", "=", organization_id)
      .where("id", "=", id)
      .where("state", "=", from)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (request === undefined) return;
    const { project_id, kind } = request;
    const finished = state === "done" ? await finish(running, transaction, request, organization) : undefined;
    await db
      .updateTable("data_requests")
      .set({ state })
      .where("organization_id", "=", organization_id)
      .where("id", "=", id)
      .execute();
    const details = { project: project_id, request: id, kind };
    await authority.record({ organization: organization_id, action, outcome: "done", details }, transaction);
    if (finished === undefined) return;
    await mailRequester(running, transaction, request.requested_by, {
      organization: organization_id,
      about: id,
      subject: `Your request in ${mailName(organization)} is complete`,
      lines: finished,
    });
  });
}

/** Processes the request. Returns the text of the email about it. */
async function finish(
  { authority }: RunningRequests,
  transaction: Transaction<Tables>,
  request: RowOf<"data_requests">,
  organization: string,
): Promise<readonly string[]> {
  const db = backendDatabase(transaction);
  const { organization_id, project_id, id, kind, distinct_ids } = request;
  // locks the project, so that no export contains data that is being deleted
  const { name: project } = await transaction
    .selectFrom("projects")
    .select("name")
    .where("organization_id", "=", organization_id)
    .where("id", "=", project_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const now = new Date(authority.clock());
  const users = distinct_ids.length === 1 ? "1 user" : `${distinct_ids.length} users`;
  if (kind === "deletion") {
    await eraseProfiles(db, request, distinct_ids);
    await expireFilesOnUsers(db, request, distinct_ids, now);
    return [`The data that ${mailName(project)} had about ${users} was deleted.`];
  }
  const data = await userData(db, request, { organization, project }, now);
  const until = await keepFile(db, { organization: organization_id, kind: "data", request: id }, data, now);
  return [
    `The export of the data that ${mailName(project)} has about ${users} is ready.`,
    formatFileDeadline(until),
  ];
}
