import type { ProjectGrantRecord } from "@rolecall/organization/rules";
import { lastDays } from "../../server/backend/facts/lastDays.ts";
import { backendDatabase } from "../../server/backend/storage/backendDatabase.ts";
import { acmeAs, createFixture } from "../../test/acmeAs.ts";
import { addIdentityProvider } from "../../test/identity/addIdentityProvider.ts";
import type { Pages } from "../openPages.ts";

/**
 * Adds an organization for a task, with further grants. Single sign-on needs a verified domain and an identity
 * provider, and the live view needs events.
 */
export async function addTaskPlace(
  { server }: Pages,
  organization: string,
  grants: readonly ProjectGrantRecord[] = [],
): Promise<void> {
  const state = acmeAs(organization);
  await server.addOrganization({ ...state, grants: [...state.grants, ...grants] });
  const db = backendDatabase(server.authority.database.query);
  await db
    .insertInto("domains")
    .values({
      organization_id: organization,
      name: `${organization}.test`,
      state: "verified",
      record: "proof",
    })
    .execute();
  await addIdentityProvider(server.authority, organization);
  await db
    .insertInto("usage_days")
    .values(
      lastDays(new Date(), 7).map((day) => ({
        organization_id: organization,
        project_id: createFixture(organization, "any").project,
        day,
        events: 1000,
      })),
    )
    .execute();
}
