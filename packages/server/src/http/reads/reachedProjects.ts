import { sql } from "kysely";
import type { Database } from "../../storage/Database.ts";
import type { Standing } from "../standingIn.ts";
import { humanOrder } from "./humanOrder.ts";
import { conferredRole, highestOf, projectSources } from "./projectSources.ts";

/**
 * The projects that a member has a role in: all of them for anyone who has one everywhere, else those with an everyone
 * role, a grant to this person, or one to a team of theirs.
 */
export function reachedProjects(database: Database, standing: Standing, userId: string) {
  const { organization } = standing;
  const query = database.query
    .selectFrom("projects")
    .select(["id", "name", "everyone_role", "version", humanOrder(sql.ref("name")).as("sorted")])
    .where("organization_id", "=", organization);
  if (standing.status !== "active") return query.where(sql<boolean>`false`);
  if (conferredRole(standing.role) !== undefined) return query;
  return query.where((where) =>
    where.or([
      where("everyone_role", "is not", null),
      where(
        "id",
        "in",
        database.query
          .selectFrom("project_grants")
          .select("project_id")
          .where("organization_id", "=", organization)
          .where("user_id", "=", userId),
      ),
      where(
        "id",
        "in",
        database.query
          .selectFrom("team_members")
          .innerJoin("team_projects", (join) =>
            join
              .onRef("team_projects.organization_id", "=", "team_members.organization_id")
              .onRef("team_projects.team_id", "=", "team_members.team_id"),
          )
          .select("team_projects.project_id")
          .where("team_members.organization_id", "=", organization)
          .where("team_members.user_id", "=", userId),
      ),
    ]),
  );
}

type Row = Awaited<ReturnType<ReturnType<typeof reachedProjects>["execute"]>>[number];

/** Adds to projects the role that the person who asks has in each. */
export async function projectItems(
  database: Database,
  standing: Standing,
  userId: string,
  rows: readonly Row[],
) {
  const sources = await projectSources(
    database,
    standing.organization,
    [userId],
    rows.map(({ id }) => id),
  );
  const conferred = conferredRole(standing.role);
  return rows.flatMap((row) => {
    const role = highestOf([
      ...(conferred ? [conferred] : []),
      ...(row.everyone_role ? [row.everyone_role] : []),
      ...sources.filter(({ projectId }) => projectId === row.id).map((each) => each.role),
    ]);
    // a role that ended between the two queries: the project is not reached any more
    if (role === undefined) return [];
    return [
      {
        id: row.id,
        name: row.name,
        ...(row.everyone_role ? { everyoneRole: row.everyone_role } : {}),
        role,
        version: row.version,
      },
    ];
  });
}
