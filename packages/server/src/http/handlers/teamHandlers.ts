import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import type { Handlers } from "../Asked.ts";
import { permit } from "../permit.ts";
import { ProblemError } from "../ProblemError.ts";
import { beyond } from "../reads/beyond.ts";
import { humanOrder } from "../reads/humanOrder.ts";
import { containing } from "../reads/containing.ts";
import { pageOf } from "../reads/pageOf.ts";

/** Answers reads of teams. */
export const teamHandlers: Pick<Handlers, "teams.list" | "teams.read" | "teams.members"> = {
  async "teams.list"({ input, ...asking }) {
    const { organization, search, limit } = input;
    await permit(asking, organization, "team.view");
    const sorted = humanOrder(sql.ref("teams.name"));
    let query = teamsIn(asking.authority.database, organization)
      .select(sorted.as("sorted"))
      .orderBy(sorted)
      .orderBy("teams.id")
      .limit(limit + 1);
    if (search !== undefined) query = query.where("teams.name", "ilike", containing(search));
    const paging = await pagingOf("teams", input, z.tuple([positionFields.text, positionFields.text]));
    if (paging.from !== undefined)
      query = query.where(beyond([sorted, sql.ref("teams.id")], paging.from, "asc"));
    return {
      value: await pageOf(await query.execute(), limit, paging, (row) => [row.sorted, row.id], teamItem),
    };
  },

  async "teams.read"({ input: { organization, team }, ...asking }) {
    await permit(asking, organization, "team.view");
    const { database } = asking.authority;
    const row = await teamsIn(database, organization).where("teams.id", "=", team).executeTakeFirst();
    if (row === undefined) throw noTeam();
    const projects = await database.query
      .selectFrom("team_projects")
      .innerJoin("projects", (join) =>
        join
          .onRef("projects.organization_id", "=", "team_projects.organization_id")
          .onRef("projects.id", "=", "team_projects.project_id"),
      )
      .select(["projects.id", "projects.name", "team_projects.role"])
      .where("team_projects.organization_id", "=", organization)
      .where("team_projects.team_id", "=", team)
      .orderBy(humanOrder(sql.ref("projects.name")))
      .execute();
    return { version: row.version, value: { ...teamItem(row), projects } };
  },

  async "teams.members"({ input, ...asking }) {
    const { organization, team, limit } = input;
    await permit(asking, organization, "team.view");
    const { database } = asking.authority;
    const known = await teamsIn(database, organization).where("teams.id", "=", team).executeTakeFirst();
    if (known === undefined) throw noTeam();
    let query = database.query
      .selectFrom("team_members")
      .innerJoin("members", (join) =>
        join
          .onRef("members.organization_id", "=", "team_members.organization_id")
          .onRef("members.user_id", "=", "team_members.user_id"),
      )
      .select(["members.user_id", "members.email", "members.name"])
      .where("team_members.organization_id", "=", organization)
      .where("team_members.team_id", "=", team)
      .orderBy(humanOrder(sql.ref("members.email")))
      .limit(limit + 1);
    const paging = await pagingOf("teamMembers", input, z.tuple([positionFields.text]));
    if (paging.from !== undefined)
      query = query.where(beyond([humanOrder(sql.ref("members.email"))], paging.from, "asc"));
    return {
      value: await pageOf(
        await query.execute(),
        limit,
        paging,
        (row) => [row.email],
        ({ user_id, email, name }) => ({ userId: user_id, email, ...(name === null ? {} : { name }) }),
      ),
    };
  },
};

function teamsIn({ query }: Database, organization: string) {
  return query
    .selectFrom("teams")
    .select(({ selectFrom }) => [
      "teams.id",
      "teams.name",
      "teams.version",
      selectFrom("team_members")
        .select((of) => of.fn.countAll<number>().as("count"))
        .whereRef("team_members.organization_id", "=", "teams.organization_id")
        .whereRef("team_members.team_id", "=", "teams.id")
        .as("members"),
    ])
    .where("teams.organization_id", "=", organization);
}

const teamItem = (row: { id: string; name: string; version: number; members: number | null }) => ({
  id: row.id,
  name: row.name,
  version: row.version,
  members: row.members ?? 0,
});

const noTeam = () =>
  new ProblemError("not_found", "This team doesn't exist in the organization. Reload the list of teams.", {
    path: "team",
  });
