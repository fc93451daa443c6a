import type { Kysely } from "kysely";
import { fileDaysKept } from "../../contract/fileDaysKept.ts";
import type { BackendTables } from "../backend/storage/BackendTables.ts";

const day = 24 * 60 * 60 * 1000;
const requests = [
  { by: "tom", kind: "deletion", state: "awaitingApproval", ids: ["user-1004"], days: 1 },
  { by: "jonas", kind: "export", state: "queued", ids: ["user-1001", "user-1002"], days: 2 },
  { by: "ines", kind: "deletion", state: "started", ids: ["user-1007"], days: 9 },
  { by: "ines", kind: "export", state: "done", ids: ["user-1011"], days: 40 },
] as const;

/** Adds data requests and access requests of Acme Test. */
export async function addRequestsSample(
  db: Kysely<BackendTables>,
  organization: string,
  now: Date,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  await db
    .insertInto("data_requests")
    .values(
      requests.map(({ by, kind, state, ids, days }, index) => ({
        organization_id: organization,
        project_id: "web",
        id: `data-request-${index + 1}`,
        kind,
        compliance: "GDPR" as const,
        distinct_ids: [...ids],
        requested_by: by,
        requested_by_name: names.get(by) ?? by,
        requested_at: ago(days),
        state,
      })),
    )
    .execute();
  const made = ago(39);
  await db
    .insertInto("request_files")
    .values({
      organization_id: organization,
      data_request_id: "data-request-4",
      usage_request_id: null,
      name: "user-data-data-request-4.json",
      type: "application/json",
      content: null,
      size: 812,
      created_at: made,
      expires_at: new Date(made.getTime() + fileDaysKept * day),
    })
    .execute();
  await db
    .insertInto("access_requests")
    .values({
      organization_id: organization,
      id: "access-request-1",
      permission: "report.insights",
      project_id: "web",
      note: "I would like to see how the new start page does.",
      user_id: "noor",
      name: names.get("noor") ?? "noor",
      requested_at: ago(1),
      state: "open",
      answered_by: null,
    })
    .execute();
}
