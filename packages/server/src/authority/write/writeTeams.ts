import type { TeamRecord } from "@rolecall/organization/rules";
import { sql } from "kysely";
import { differenceOf } from "./reachOf.ts";
import type { ChangeOf, Writing } from "./Writing.ts";

/** Writes a new team. */
async function insertTeam(writing: Writing, { team }: ChangeOf<"team.added">): Promise<void> {
  const { transaction, organization } = writing;
  const { id, name } = team;
  await transaction.insertInto("teams").values({ organization_id: organization, id, name }).execute();
  await writePlaces(writing, { ...team, userIds: [], projects: [] }, team);
}

/** Writes what has become of a team: who came and went, and what changed in projects. */
async function updateTeam(writing: Writing, { team, before }: ChangeOf<"team.updated">): Promise<void> {
  const { transaction, organization } = writing;
  await transaction
    .updateTable("teams")
    .set({ name: team.name, version: sql`version + 1` })
    .where("organization_id", "=", organization)
    .where("id", "=", team.id)
    .execute();
  await writePlaces(writing, before, team);
}

/** Takes a team away, with what it gave. */
async function removeTeam(
  { transaction, organization }: Writing,
  { team }: ChangeOf<"team.removed">,
): Promise<void> {
  await transaction
    .with("places", (query) =>
      query
        .deleteFrom("team_members")
        .where("organization_id", "=", organization)
        .where("team_id", "=", team.id),
    )
    .with("given", (query) =>
      query
        .deleteFrom("team_projects")
        .where("organization_id", "=", organization)
        .where("team_id", "=", team.id),
    )
    .deleteFrom("teams")
    .where("organization_id", "=", organization)
    .where("id", "=", team.id)
    .execute();
}

async function writePlaces(
  { transaction, organization }: Writing,
  before: TeamRecord,
  team: TeamRecord,
): Promise<void> {
  const place = { organization_id: organization, team_id: team.id };
  const users = differenceOf(before.userIds, team.userIds);
  if (users.added.length > 0)
    await transaction
      .insertInto("team_members")
      .values(users.added.map((user_id) => ({ ...place, user_id })))
      .execute();
  if (users.removed.length > 0)
    await transaction
      .deleteFrom("team_members")
      .where("organization_id", "=", organization)
      .where("team_id", "=", team.id)
      .where("user_id", "in", users.removed)
      .execute();

  const held = new Map(before.projects.map((each) => [each.projectId, each.role]));
  const given = team.projects.filter((each) => held.get(each.projectId) !== each.role);
  const { removed } = differenceOf(
    [...held.keys()],
    team.projects.map((each) => each.projectId),
  );
  if (given.length > 0)
    await transaction
      .insertInto("team_projects")
      .values(given.map(({ projectId, role }) => ({ ...place, project_id: projectId, role })))
      .onConflict((conflict) =>
        conflict
          .columns(["organization_id", "team_id", "project_id"])
          .doUpdateSet((of) => ({ role: of.ref("excluded.role") })),
      )
      .execute();
  if (removed.length > 0)
    await transaction
      .deleteFrom("team_projects")
      .where("organization_id", "=", organization)
      .where("team_id", "=", team.id)
      .where("project_id", "in", removed)
      .execute();
}

/** Writes teams. */
export const writeTeams = { insert: insertTeam, update: updateTeam, remove: removeTeam } as const;
