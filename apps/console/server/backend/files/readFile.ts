import type { Kysely } from "kysely";
import type { KeptFile } from "../../../contract/Answers.ts";
import { fileDaysKept } from "../../../contract/fileDaysKept.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";
import type { BackendTables } from "../storage/BackendTables.ts";
import { type AboutRequest, requestColumns } from "./AboutRequest.ts";

/** Reads the file of an export. Throws a refusal if it isn't ready yet or has expired. */
export async function readFile(
  db: Kysely<BackendTables>,
  { organization, kind, request }: AboutRequest,
  state: string,
  now: Date,
): Promise<KeptFile> {
  if (state === "cancelled" || state === "failed")
    throw new Refused(
      "request_ended",
      `${state === "failed" ? "This request failed" : "This request was cancelled"}, so it has no file. Request the export again.`,
    );
  if (state !== "done")
    throw new Refused(
      "not_ready",
      "This export isn't ready yet. The person who requested it gets an email when it is.",
    );
  const file = await db
    .selectFrom("request_files")
    .select(["name", "type", "content", "expires_at"])
    .where("organization_id", "=", organization)
    .where(requestColumns[kind], "=", request)
    .executeTakeFirst();
  if (file === undefined) throw notFound("file");
  const { name, type, content, expires_at } = file;
  if (content === null || expires_at <= now)
    throw new Refused(
      "file_expired",
      `This file has expired. Exports are kept for ${fileDaysKept} days, and never longer than the data itself. Request the export again.`,
    );
  return { name, type, content };
}
