import type { Tables } from "@rolecall/server";
import { type Kysely, sql } from "kysely";

/** Forgets the identity providers of organizations that are deleted, secrets and all. */
export async function forgetProviders(db: Kysely<Tables>): Promise<void> {
  await sql`
    delete from auth."ssoProvider" provider using rolecall.organizations organization
    where organization.id = provider."organizationId" and organization.state = 'deleted'
  `.execute(db);
}
