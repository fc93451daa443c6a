import { nextAccessVersion } from "./nextAccessVersion.ts";
import type { ChangeOf, Writing } from "./Writing.ts";

/** Writes new members, by the name of their account, of another membership, or of their invitation. */
async function insertMembers(
  { transaction, organization, actor }: Writing,
  changes: readonly ChangeOf<"member.added">[],
  invitedNames: ReadonlyMap<string, string>,
): Promise<void> {
  await transaction
    .insertInto("members")
    .values((of) =>
      changes.map(({ member }) => ({
        organization_id: organization,
        user_id: member.userId,
        email: member.email,
        email_verified: member.emailVerified,
        second_factor: member.secondFactor ?? false,
        name: of.fn.coalesce(
          of.val((actor?.userId === member.userId ? actor.name?.trim() : undefined) || null),
          of
            .selectFrom("members as elsewhere")
            .select("elsewhere.name")
            .where("elsewhere.user_id", "=", member.userId)
            .where("elsewhere.name", "is not", null)
            .limit(1),
          of.val(invitedNames.get(member.userId) ?? null),
        ),
        role: member.role,
        status: member.status,
        version: member.version,
        joined_at: new Date(member.joinedAt),
      })),
    )
    .execute();
}

/** Writes what has become of memberships. */
async function updateMembers(
  { transaction, organization }: Writing,
  changes: readonly ChangeOf<"member.updated">[],
): Promise<void> {
  for (const { member } of changes)
    await transaction
      .updateTable("members")
      .set({
        email: member.email,
        email_verified: member.emailVerified,
        role: member.role,
        status: member.status,
        version: member.version,
        access_version: nextAccessVersion(),
      })
      .where("organization_id", "=", organization)
      .where("user_id", "=", member.userId)
      .execute();
}

/** Ends memberships, with the grants and the places in teams. */
async function removeMembers(
  { transaction, organization }: Writing,
  changes: readonly ChangeOf<"member.removed">[],
): Promise<void> {
  const userIds = changes.map(({ member }) => member.userId);
  await transaction
    .with("grants", (query) =>
      query
        .deleteFrom("project_grants")
        .where("organization_id", "=", organization)
        .where("user_id", "in", userIds),
    )
    .with("places", (query) =>
      query
        .deleteFrom("team_members")
        .where("organization_id", "=", organization)
        .where("user_id", "in", userIds),
    )
    .deleteFrom("members")
    .where("organization_id", "=", organization)
    .where("user_id", "in", userIds)
    .execute();
}

/** Writes memberships. */
export const writeMembers = { insert: insertMembers, update: updateMembers, remove: removeMembers } as const;
