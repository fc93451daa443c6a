import { eraseProfiles } from "../facts/erasedProfiles.ts";
import { backendDatabase } from "../storage/backendDatabase.ts";
import { mailRequester } from "./mailRequester.ts";
import type { DueRequest, RunningRequests } from "./RunningRequests.ts";
import { whileActive } from "./whileActive.ts";

const steps = {
  queued: { state: "started", action: "dataRequests.start" },
  started: { state: "done", action: "dataRequests.finish" },
} as const;

/** The states that go on by themselves. Whatever waits for approval waits for a person. */
export const movingStates = ["queued", "started"] as const;

/** Takes a request about users' data one step on, unless another server has it or it is not in that state any more. */
export async function advanceDataRequest(
  running: RunningRequests,
  { organization_id, id, from }: DueRequest & { readonly from: keyof typeof steps },
): Promise<void> {
  const { authority } = running;
  const { state, action } = steps[from];
  const done = await whileActive(authority, organization_id, async (transaction, organization) => {
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
    if (request === undefined) return undefined;
    const { project_id, kind, distinct_ids } = request;
    if (state === "done" && kind === "deletion")
      await eraseProfiles(db, { organization_id, project_id }, distinct_ids);
    await db
      .updateTable("data_requests")
      .set({ state })
      .where("organization_id", "=", organization_id)
      .where("id", "=", id)
      .execute();
    const details = { project: project_id, request: id, kind };
    await authority.record({ organization: organization_id, action, outcome: "done", details }, transaction);
    if (state !== "done") return undefined;
    const project = await transaction
      .selectFrom("projects")
      .select("name")
      .where("organization_id", "=", organization_id)
      .where("id", "=", project_id)
      .executeTakeFirstOrThrow();
    return { ...request, organization, project: project.name };
  });
  if (done === undefined) return;
  const users = done.distinct_ids.length === 1 ? "1 user" : `${done.distinct_ids.length} users`;
  await mailRequester(running, organization_id, done.requested_by, id, {
    subject: `Your request in ${done.organization} is done`,
    lines: [
      done.kind === "export"
        ? `The export of what ${done.project} holds on ${users} is ready.`
        : `What ${done.project} held on ${users} is deleted.`,
    ],
  });
}
