import type { Kysely } from "kysely";
import { Refused } from "../frame/Refused.ts";
import type { BackendTables } from "../storage/BackendTables.ts";

/** Reads how people may sign in, and the domains that the organization claims. */
export async function readSecurity(db: Kysely<BackendTables>, organization: string) {
  const row = await db
    .selectFrom("security")
    .select(["sso", "sso_required"])
    .where("organization_id", "=", organization)
    .executeTakeFirst();
  const domains = await db
    .selectFrom("domains")
    .select(["name", "state", "record"])
    .where("organization_id", "=", organization)
    .orderBy("name")
    .execute();
  return {
    ...(row ?? { sso: false, sso_required: false }),
    domains,
    hasVerified: domains.some(({ state }) => state === "verified"),
  };
}

/** Keeps how people may sign in. */
export async function writeSecurity(
  db: Kysely<BackendTables>,
  organization: string,
  row: { readonly sso: boolean; readonly sso_required: boolean },
): Promise<void> {
  await db
    .insertInto("security")
    .values({ organization_id: organization, ...row })
    .onConflict((conflict) => conflict.column("organization_id").doUpdateSet(row))
    .execute();
}

/** The refusal of single sign-on without a domain that is proven to be the organization's. */
export const needsDomain = () =>
  new Refused(
    "sso_needs_domain",
    "Single sign-on needs a verified domain. Add one below and verify it first.",
  );
