import { sql } from "kysely";
import type { ChangeOf, Writing } from "./Writing.ts";

/** Writes a new project. */
async function insertProject(
  { transaction, organization }: Writing,
  { project }: ChangeOf<"project.added">,
): Promise<void> {
  const { id, name, everyoneRole } = project;
  await transaction
    .insertInto("projects")
    .values({ organization_id: organization, id, name, everyone_role: everyoneRole ?? null })
    .execute();
}

/** Writes what has become of a project. */
async function updateProject(
  { transaction, organization }: Writing,
  { project }: ChangeOf<"project.updated">,
): Promise<void> {
  await transaction
    .updateTable("projects")
    .set({
      name: project.name,
      everyone_role: project.everyoneRole ?? null,
      version: sql`version + 1`,
    })
    .where("organization_id", "=", organization)
    .where("id", "=", project.id)
    .execute();
}

/** Takes a project away, with its grants and its places in teams and in open invitations. */
async function removeProject(
  { transaction, organization }: Writing,
  { projectId }: ChangeOf<"project.removed">,
): Promise<void> {
  await transaction
    .with("grants", (query) =>
      query
        .deleteFrom("project_grants")
        .where("organization_id", "=", organization)
        .where("project_id", "=", projectId),
    )
    .with("places", (query) =>
      query
        .deleteFrom("team_projects")
        .where("organization_id", "=", organization)
        .where("project_id", "=", projectId),
    )
    .with("offers", (query) =>
      query
        .updateTable("invitations")
        .set({
          projects: sql`(
            select coalesce(jsonb_agg(place), '[]') from jsonb_array_elements(projects) as place
            where place ->> 'projectId' <> ${projectId})`,
          version: sql`version + 1`,
        })
        .where("organization_id", "=", organization)
        .where("state", "in", ["pending", "expired"])
        .where(sql<boolean>`projects @> cast(${JSON.stringify([{ projectId }])} as jsonb)`),
    )
    .deleteFrom("projects")
    .where("organization_id", "=", organization)
    .where("id", "=", projectId)
    .execute();
}

/** Writes projects. */
export const writeProjects = { insert: insertProject, update: updateProject, remove: removeProject } as const;
