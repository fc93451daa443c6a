import type { ChangeOf, Writing } from "./Writing.ts";

/** Gives roles in projects, in the place of those that were there. */
async function setGrants(
  { transaction, organization }: Writing,
  changes: readonly ChangeOf<"grant.set">[],
): Promise<void> {
  const last = new Map(changes.map((change) => [JSON.stringify([change.projectId, change.userId]), change]));
  await transaction
    .insertInto("project_grants")
    .values(
      [...last.values()].map(({ projectId, userId, role }) => ({
        organization_id: organization,
        project_id: projectId,
        user_id: userId,
        role,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "project_id", "user_id"])
        .doUpdateSet((of) => ({ role: of.ref("excluded.role") })),
    )
    .execute();
}

/** Ends a role in a project. */
async function removeGrant(
  { transaction, organization }: Writing,
  { projectId, userId }: ChangeOf<"grant.removed">,
): Promise<void> {
  await transaction
    .deleteFrom("project_grants")
    .where("organization_id", "=", organization)
    .where("project_id", "=", projectId)
    .where("user_id", "=", userId)
    .execute();
}

/** Writes roles in projects. */
export const writeGrants = { set: setGrants, remove: removeGrant } as const;
