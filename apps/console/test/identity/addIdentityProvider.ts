import type { Authority } from "@rolecall/server";
import { sql } from "kysely";

/** Gives an organization an identity provider that is configured but never contacted. */
export async function addIdentityProvider({ database }: Authority, organization: string): Promise<void> {
  const config = { issuer: "https://idp.test", clientId: "console", clientSecret: "kept" };
  await sql`
    insert into auth."ssoProvider" (id, issuer, "oidcConfig", "providerId", "organizationId", domain)
    values (${organization}, ${config.issuer}, ${JSON.stringify(config)}, ${`sso-${organization}`}, ${organization}, '')
  `.execute(database.query);
}
