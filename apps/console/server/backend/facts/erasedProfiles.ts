import type { Kysely } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import { hashOfSecret } from "./makeSecret.ts";

interface Place {
  readonly organization_id: string;
  readonly project_id: string;
}

/** Deletes people from a project permanently. Only hashes of their ids are kept, to recognize them. */
export async function eraseProfiles(
  db: Kysely<BackendTables>,
  { organization_id, project_id }: Place,
  distinctIds: readonly string[],
): Promise<void> {
  const hashes = await Promise.all([...new Set(distinctIds)].map(hashOfSecret));
  await db
    .insertInto("erased_profiles")
    .values(hashes.map((id_hash) => ({ organization_id, project_id, id_hash })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Leaves out people who were deleted from a project. */
export async function withoutErased<TProfile extends { readonly id: string }>(
  db: Kysely<BackendTables>,
  { organization_id, project_id }: Place,
  profiles: readonly TProfile[],
): Promise<readonly TProfile[]> {
  const rows = await db
    .selectFrom("erased_profiles")
    .select("id_hash")
    .where("organization_id", "=", organization_id)
    .where("project_id", "=", project_id)
    .execute();
  if (rows.length === 0) return profiles;
  const erased = new Set(rows.map(({ id_hash }) => id_hash));
  const hashes = await Promise.all(profiles.map(({ id }) => hashOfSecret(id)));
  return profiles.filter((_, index) => !erased.has(hashes[index] ?? ""));
}
