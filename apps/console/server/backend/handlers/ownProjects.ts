import type { Authority } from "@rolecall/server";

/**
 * The projects in which a person has a role by a grant, by a team or as everyone, but not through their organization
 * role.
 */
export async function ownProjects(
  { database }: Authority,
  organization: string,
  userId: string,
): Promise<ReadonlySet<string>> {
  const granted = database.query
    .selectFrom("project_grants")
    .select("project_id as id")
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId);
  const byTeam = database.query
    .selectFrom("team_projects")
    .innerJoin("team_members", (join) =>
      join
        .onRef("team_members.organization_id", "=", "team_projects.organization_id")
        .onRef("team_members.team_id", "=", "team_projects.team_id"),
    )
    .select("team_projects.project_id as id")
    .where("team_projects.organization_id", "=", organization)
    .where("team_members.user_id", "=", userId);
  const everyone = database.query
    .selectFrom("projects")
    .select("id")
    .where("organization_id", "=", organization)
    .where("everyone_role", "is not", null);
  const rows = await granted.union(byTeam).union(everyone).execute();
  return new Set(rows.map(({ id }) => id));
}
