import { organizationModel, type OrganizationRole, type ProjectRole } from "@rolecall/organization";
import { projectRankOf } from "@rolecall/organization/rules";
import type { Database } from "../../storage/Database.ts";

/** A role that someone has in a project, and where it comes from. */
export interface ProjectSource {
  readonly userId: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly role: ProjectRole;
  /** `individual`, or `team:` and the team's id. */
  readonly source: string;
}

/** Reads what was given to people in projects, to each alone and through teams; of all projects where none are named. */
export async function projectSources(
  database: Database,
  organization: string,
  userIds: readonly string[],
  projectIds?: readonly string[],
): Promise<readonly ProjectSource[]> {
  if (userIds.length === 0 || projectIds?.length === 0) return [];
  let grants = database.query
    .selectFrom("project_grants")
    .innerJoin("projects", (join) =>
      join
        .onRef("projects.organization_id", "=", "project_grants.organization_id")
        .onRef("projects.id", "=", "project_grants.project_id"),
    )
    .select(["user_id", "project_id", "role", "projects.name"])
    .where("project_grants.organization_id", "=", organization)
    .where("user_id", "in", userIds)
    .orderBy("project_id");
  let teams = database.query
    .selectFrom("team_members")
    .innerJoin("team_projects", (join) =>
      join
        .onRef("team_projects.organization_id", "=", "team_members.organization_id")
        .onRef("team_projects.team_id", "=", "team_members.team_id"),
    )
    .innerJoin("projects", (join) =>
      join
        .onRef("projects.organization_id", "=", "team_projects.organization_id")
        .onRef("projects.id", "=", "team_projects.project_id"),
    )
    .select([
      "team_members.user_id",
      "team_projects.project_id",
      "team_projects.role",
      "team_projects.team_id",
      "projects.name",
    ])
    .where("team_members.organization_id", "=", organization)
    .where("team_members.user_id", "in", userIds)
    .orderBy("team_projects.project_id")
    .orderBy("team_projects.team_id");
  if (projectIds !== undefined) {
    grants = grants.where("project_id", "in", projectIds);
    teams = teams.where("team_projects.project_id", "in", projectIds);
  }
  const [alone, throughTeams] = [await grants.execute(), await teams.execute()];
  return [
    ...alone.map((row) => ({ ...named(row), source: "individual" })),
    ...throughTeams.map((row) => ({ ...named(row), source: `team:${row.team_id}` })),
  ];
}

const named = (row: { user_id: string; project_id: string; name: string; role: ProjectRole }) => ({
  userId: row.user_id,
  projectId: row.project_id,
  projectName: row.name,
  role: row.role,
});

/** The project role that an organization role comes with everywhere. */
export function conferredRole(role: OrganizationRole): ProjectRole | undefined {
  const conferred = organizationModel.definition.roles["organization"]?.[role]?.confers?.["project"];
  return organizationModel.roles("project").find((each) => each === conferred);
}

/** The organization roles that come with a project role everywhere. */
export const conferringRoles = organizationModel
  .roles("organization")
  .filter((role) => conferredRole(role) !== undefined);

/** The highest of several project roles. */
export function highestOf(roles: readonly ProjectRole[]): ProjectRole | undefined {
  return [...roles].sort((one, other) => projectRankOf(other) - projectRankOf(one))[0];
}
