import { sql, type Kysely } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";

/** Deletes the content of expired files. The records of the files stay. */
export async function expireFiles(db: Kysely<BackendTables>, now: Date): Promise<void> {
  await db
    .updateTable("request_files")
    .set({ content: null })
    .where("expires_at", "<=", now)
    .where("content", "is not", null)
    .execute();
}

/** Deletes the content of files that contain any of some users, so that no export contains deleted data. */
export async function expireFilesOnUsers(
  db: Kysely<BackendTables>,
  place: { readonly organization_id: string; readonly project_id: string },
  distinctIds: readonly string[],
  now: Date,
): Promise<void> {
  await db
    .updateTable("request_files")
    .set({ content: null, expires_at: now })
    .where("organization_id", "=", place.organization_id)
    .where("content", "is not", null)
    .where("data_request_id", "in", (of) =>
      of
        .selectFrom("data_requests")
        .select("id")
        .where("organization_id", "=", place.organization_id)
        .where("project_id", "=", place.project_id)
        .where(sql<boolean>`distinct_ids && ${[...distinctIds]}::text[]`),
    )
    .execute();
}

/** Deletes the content of files about a person's use of the console. */
export async function expireFilesOnUse(
  db: Kysely<BackendTables>,
  organization: string,
  userId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable("request_files")
    .set({ content: null, expires_at: now })
    .where("organization_id", "=", organization)
    .where("content", "is not", null)
    .where("usage_request_id", "in", (of) =>
      of
        .selectFrom("usage_requests")
        .select("id")
        .where("organization_id", "=", organization)
        .where("user_id", "=", userId),
    )
    .execute();
}
