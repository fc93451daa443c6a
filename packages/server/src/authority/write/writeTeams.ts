import { toNameKey, type TeamPlaces } from "@rolecall/organization/rules";
import { sql } from "kysely";
import type { ChangeOf, Writing } from "./Writing.ts";

/** Writes a new team. */
async function insertTeam(writing: Writing, { team }: ChangeOf<"team.added">): Promise<void> {
  const { transaction, organization } = writing;
  const { id, name } = team;
  await transaction
    .insertInto("teams")
    .values({ organization_id: organization, id, name, name_key: toNameKey(name) })
    .execute();
  await writePlaces(writing, [], team);
}

/** Writes what has become of a team. */
async function updateTeam(writing: Writing, { team, before }: ChangeOf<"team.updated">): Promise<void> {
  await touchTeam(writing, team);
  await writePlaces(writing, before.projects, team);
}

/** Takes a team away, with what it gave, and out of open invitations. */
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
    .with("offers", (query) =>
      query
        .updateTable("invitations")
        .set({ team_ids: sql`team_ids - cast(${team.id} as text)`, version: sql`version + 1` })
        .where("organization_id", "=", organization)
        .where("state", "in", ["pending", "expired"])
        .where(sql<boolean>`team_ids @> cast(${JSON.stringify([team.id])} as jsonb)`),
    )
    .deleteFrom("teams")
    .where("organization_id", "=", organization)
    .where("id", "=", team.id)
    .execute();
}

/** Writes what changed of the roles that a team has in projects. */
async function writePlaces(
  { transaction, organization }: Writing,
  before: TeamPlaces["projects"],
  { id, projects }: TeamPlaces,
): Promise<void> {
  const held = new Map(before.map((each) => [each.projectId, each.role]));
  const given = projects.filter((each) => held.get(each.projectId) !== each.role);
  const kept = new Set(projects.map((each) => each.projectId));
  const removed = [...held.keys()].filter((projectId) => !kept.has(projectId));
  if (given.length > 0)
    await transaction
      .insertInto("team_projects")
      .values(
        given.map(({ projectId, role }) => ({
          organization_id: organization,
          team_id: id,
          project_id: projectId,
          role,
        })),
      )
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
      .where("team_id", "=", id)
      .where("project_id", "in", removed)
      .execute();
}

/** Puts a person into a team. */
async function addUser(writing: Writing, { team, userId }: ChangeOf<"team.joined">): Promise<void> {
  const { transaction, organization } = writing;
  await transaction
    .insertInto("team_members")
    .values({ organization_id: organization, team_id: team.id, user_id: userId })
    .execute();
  await touchTeam(writing, team);
}

/** Takes a person out of a team. */
async function removeUser(writing: Writing, { team, userId }: ChangeOf<"team.left">): Promise<void> {
  const { transaction, organization } = writing;
  await transaction
    .deleteFrom("team_members")
    .where("organization_id", "=", organization)
    .where("team_id", "=", team.id)
    .where("user_id", "=", userId)
    .execute();
  await touchTeam(writing, team);
}

/** Writes the name of a team, and counts its version up. */
async function touchTeam({ transaction, organization }: Writing, { id, name }: TeamPlaces): Promise<void> {
  await transaction
    .updateTable("teams")
    .set({
      name,
      name_key: toNameKey(name),
      name_repeats: sql`name_repeats and name_key = ${toNameKey(name)}`,
      version: sql`version + 1`,
    })
    .where("organization_id", "=", organization)
    .where("id", "=", id)
    .execute();
}

/** Writes teams. */
export const writeTeams = {
  insert: insertTeam,
  update: updateTeam,
  remove: removeTeam,
  addUser,
  removeUser,
} as const;
