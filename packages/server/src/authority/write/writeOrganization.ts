import type { OrganizationRecord } from "@rolecall/organization/rules";
import { sql, type Insertable } from "kysely";
import type { OrganizationTable } from "../../storage/Tables.ts";
import type { Writing } from "./Writing.ts";

/** Writes a new organization. */
async function insertOrganization({ transaction }: Writing, organization: OrganizationRecord): Promise<void> {
  const { id, createdAt } = organization;
  await transaction
    .insertInto("organizations")
    .values({ id, created_at: new Date(createdAt), ...columnsOf(organization) })
    .execute();
}

/** Writes what has become of an organization, and takes everything in it away once it is deleted. */
async function updateOrganization(writing: Writing, organization: OrganizationRecord): Promise<void> {
  const { transaction } = writing;
  await transaction
    .updateTable("organizations")
    .set({ ...columnsOf(organization), version: sql`version + 1` })
    .where("id", "=", organization.id)
    .execute();
  if (organization.state === "deleted") await purge(writing);
}

function columnsOf(
  organization: OrganizationRecord,
): Omit<Insertable<OrganizationTable>, "id" | "created_at"> {
  const { name, state, plan, seats, allowedDomains, twoFactorRequired, purgeAt } = organization;
  return {
    name,
    state,
    plan,
    seats: seats ?? null,
    allowed_domains: allowedDomains === undefined ? null : [...allowedDomains],
    two_factor_required: twoFactorRequired ?? false,
    purge_at: purgeAt === undefined ? null : new Date(purgeAt),
  };
}

/** The audit log stays: it tells who had the organization deleted. */
async function purge({ transaction, organization }: Writing): Promise<void> {
  for (const table of [
    "team_projects",
    "team_members",
    "teams",
    "project_grants",
    "projects",
    "invitations",
    "sends",
    "members",
  ] as const)
    await transaction.deleteFrom(table).where("organization_id", "=", organization).execute();
}

/** Writes an organization itself. */
export const writeOrganization = { insert: insertOrganization, update: updateOrganization } as const;
