import type { Authority } from "@rolecall/server";
import { backendDatabase } from "../storage/backendDatabase.ts";

/**
 * Deletes the privacy tokens of people who can no longer create them, because a token is only valid as long as the
 * role. Checks one organization, or all of them.
 */
export async function endTokens(authority: Authority, organization?: string): Promise<void> {
  const db = backendDatabase(authority.database.query);
  const tokens = await db
    .selectFrom("gdpr_tokens")
    .select(["organization_id", "project_id", "user_id"])
    .$if(organization !== undefined, (query) => query.where("organization_id", "=", organization ?? ""))
    .orderBy("organization_id")
    .orderBy("user_id")
    .execute();
  for (const { organization_id, project_id, user_id } of tokens) {
    // one after the other, to leave the connections to the console's users
    // oxlint-disable-next-line no-await-in-loop
    const access = await authority.access(organization_id, user_id);
    // temporary limits, as before a deletion, don't end tokens
    if (access.limit !== undefined) continue;
    if (access.can("account.gdprToken.generate", { project: project_id })) continue;
    // oxlint-disable-next-line no-await-in-loop
    await db
      .deleteFrom("gdpr_tokens")
      .where("organization_id", "=", organization_id)
      .where("project_id", "=", project_id)
      .where("user_id", "=", user_id)
      .execute();
  }
}
