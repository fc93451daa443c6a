import type { MemberRecord, Person } from "@rolecall/organization/rules";
import { sql, type Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import { channel } from "./watch/announcementOf.ts";
import { nextAccessVersion } from "./write/nextAccessVersion.ts";

/**
 * Stores in all memberships of a person whether they have a second factor, if that is known. Where an organization requires one, their
 * access has a new version, and their open tabs are told, as of a change of role.
 */
export async function storeSecondFactor(
  transaction: Transaction<Tables>,
  userId: string,
  secondFactor: boolean | undefined,
): Promise<void> {
  if (secondFactor === undefined) return;
  const changed = transaction
    .updateTable("members")
    .from("organizations")
    .set({
      second_factor: secondFactor,
      access_version: sql`case when organizations.two_factor_required then ${nextAccessVersion()}
        else members.access_version end`,
    })
    .whereRef("organizations.id", "=", "members.organization_id")
    .where("members.user_id", "=", userId)
    .where("members.second_factor", "!=", secondFactor)
    .returning(["members.organization_id as id", "organizations.two_factor_required as required"]);
  await sql`with changed as (${changed})
    select pg_notify(${channel}, json_build_object(
      'organization', id, 'userIds', json_build_array(${userId}::text)
    )::text) from changed where required`.execute(transaction);
}

/** Stores what a person who asks says of their second factor, where their membership says otherwise. */
export async function keepSecondFactor(
  transaction: Transaction<Tables>,
  { userId, secondFactor }: Person,
  member: MemberRecord,
): Promise<void> {
  if (secondFactor !== undefined && secondFactor !== (member.secondFactor ?? false))
    await storeSecondFactor(transaction, userId, secondFactor);
}
