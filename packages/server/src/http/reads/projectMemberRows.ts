import type { ProjectRole } from "@rolecall/organization";
import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import type { ReadInputOf } from "../schemaOf.ts";
import { beyond } from "./beyond.ts";
import { humanOrder } from "./humanOrder.ts";
import { membersWith } from "./membersWith.ts";
import { pageOf } from "./pageOf.ts";
import { conferredRole, conferringRoles, highestOf, projectSources } from "./projectSources.ts";

type Asked = ReadInputOf<"projects.members">;

/** Reads one part of the active members who have a role in a project, with every source of it. */
export async function projectMemberRows(database: Database, asked: Asked, everyoneRole: ProjectRole | null) {
  const { organization, project, search, limit } = asked;
  let query = database.query
    .selectFrom("members")
    .select(["user_id", "email", "name", "role"])
    .where("organization_id", "=", organization)
    .where("status", "=", "active")
    .orderBy(humanOrder(sql.ref("email")))
    .limit(limit + 1);
  if (everyoneRole === null)
    // one set instead of three conditions: only a set can be begun with, where few of very many have a role
    query = query.where(
      "user_id",
      "in",
      conferred(database, organization)
        .union(grantedAlone(database, organization, project))
        .union(grantedByTeam(database, organization, project)),
    );
  if (search !== undefined) query = query.where(membersWith(search));
  const paging = await pagingOf("projectMembers", asked, z.tuple([positionFields.text]));
  if (paging.from !== undefined)
    query = query.where(beyond([humanOrder(sql.ref("members.email"))], paging.from, "asc"));
  const page = await pageOf(
    await query.execute(),
    limit,
    paging,
    (row) => [row.email],
    (row) => row,
  );
  const sources = await projectSources(
    database,
    organization,
    page.items.map((row) => row.user_id),
    [project],
  );
  const items = page.items.flatMap((row) => {
    const everywhere = conferredRole(row.role);
    const all = [
      ...(everywhere ? [{ source: "organization", role: everywhere }] : []),
      ...sources.filter(({ userId }) => userId === row.user_id).map(({ source, role }) => ({ source, role })),
      ...(everyoneRole ? [{ source: "everyone", role: everyoneRole }] : []),
    ];
    const role = highestOf(all.map((each) => each.role));
    // a role that ended between the two queries
    if (role === undefined) return [];
    const name = row.name === null ? {} : { name: row.name };
    return [{ userId: row.user_id, email: row.email, ...name, role, sources: all }];
  });
  return { ...page, items };
}

const conferred = (database: Database, organization: string) =>
  database.query
    .selectFrom("members")
    .select("user_id")
    .where("organization_id", "=", organization)
    .where("role", "in", conferringRoles);

const grantedAlone = (database: Database, organization: string, project: string) =>
  database.query
    .selectFrom("project_grants")
    .select("user_id")
    .where("organization_id", "=", organization)
    .where("project_id", "=", project);

const grantedByTeam = (database: Database, organization: string, project: string) =>
  database.query
    .selectFrom("team_projects")
    .innerJoin("team_members", (join) =>
      join
        .onRef("team_members.organization_id", "=", "team_projects.organization_id")
        .onRef("team_members.team_id", "=", "team_projects.team_id"),
    )
    .select("team_members.user_id")
    .where("team_projects.organization_id", "=", organization)
    .where("team_projects.project_id", "=", project);
