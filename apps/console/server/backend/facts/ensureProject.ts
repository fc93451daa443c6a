import type { Kysely } from "kysely";
import type { BackendTables, RowOf } from "../storage/BackendTables.ts";
import { makeSecret } from "./makeSecret.ts";
import { starterLexicon } from "./starterLexicon.ts";

/** The keys of a project. */
export const makeKeys = () => ({
  token: makeSecret(16),
  api_key: makeSecret(16),
  api_secret: makeSecret(24),
});

/** Reads the stored data of a project. On first access, creates its keys and a starter lexicon. */
export async function ensureProject(
  db: Kysely<BackendTables>,
  organization: string,
  project: string,
): Promise<RowOf<"project_facts">> {
  const read = () =>
    db
      .selectFrom("project_facts")
      .selectAll()
      .where("organization_id", "=", organization)
      .where("project_id", "=", project)
      .executeTakeFirst();
  const known = await read();
  if (known !== undefined) return known;
  const place = { organization_id: organization, project_id: project };
  // The lexicon comes first, so that a request that finds the facts finds all of them. Concurrent requests write the
  // same entries.
  await db
    .insertInto("lexicon")
    .values(
      starterLexicon.map((entry) => ({
        ...place,
        ...entry,
        tags: [],
        visibility: "shown" as const,
        merged_into: null,
        seen: 0,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto("project_facts")
    .values({ ...place, timezone: "UTC", ...makeKeys() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await read();
  if (made === undefined)
    throw new Error(`The facts of project ${project} were deleted while they were being created`);
  return made;
}
