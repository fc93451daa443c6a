import type { Kysely } from "kysely";
import { fileDaysKept } from "../../../contract/fileDaysKept.ts";
import type { BackendTables } from "../storage/BackendTables.ts";
import { type AboutRequest, requestColumns } from "./AboutRequest.ts";

const day = 24 * 60 * 60 * 1000;

/** Stores the result of an export as a file for some days. Returns the time when it expires. */
export async function keepFile(
  db: Kysely<BackendTables>,
  { organization, kind, request }: AboutRequest,
  data: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Date> {
  const content = `${JSON.stringify(data, null, 2)}\n`;
  const expires_at = new Date(now.getTime() + fileDaysKept * day);
  await db
    .insertInto("request_files")
    .values({
      organization_id: organization,
      data_request_id: null,
      usage_request_id: null,
      [requestColumns[kind]]: request,
      name: `${kind === "data" ? "user-data" : "usage-data"}-${request}.json`,
      type: "application/json",
      content,
      size: new TextEncoder().encode(content).length,
      created_at: now,
      expires_at,
    })
    .execute();
  return expires_at;
}
