import type { ProjectRecord, TeamRecord } from "@rolecall/organization/rules";
import { sql, type Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../../storage/Tables.ts";
import { listQuestion } from "./listQuestion.ts";
import type { Question } from "./Question.ts";
import { readProject } from "./readRecords.ts";

/** The questions about the projects and teams of an organization. */
export function placeQuestions(organization: string) {
  const projects = (query: Kysely<Tables>) =>
    query
      .selectFrom("projects")
      .select(["id", "name", "everyone_role"])
      .where("organization_id", "=", organization)
      .orderBy("id");

  const teams = (query: Kysely<Tables>) =>
    query
      .selectFrom("teams")
      .select((of) => [
        "teams.id",
        "teams.name",
        jsonArrayFrom(
          of
            .selectFrom("team_members")
            .select("team_members.user_id")
            .whereRef("team_members.organization_id", "=", "teams.organization_id")
            .whereRef("team_members.team_id", "=", "teams.id")
            .orderBy("team_members.user_id"),
        ).as("users"),
        jsonArrayFrom(
          of
            .selectFrom("team_projects")
            .select(["team_projects.project_id as projectId", "team_projects.role"])
            .whereRef("team_projects.organization_id", "=", "teams.organization_id")
            .whereRef("team_projects.team_id", "=", "teams.id")
            .orderBy("team_projects.project_id"),
        ).as("projects"),
      ])
      .where("teams.organization_id", "=", organization)
      .orderBy("teams.id");

  const teamQuestion = <T>(
    key: readonly string[],
    select: (query: Kysely<Tables>) => ReturnType<typeof teams>,
    pick: (teams: readonly TeamRecord[]) => T,
  ): Question<T> =>
    listQuestion(key, select, (rows) =>
      pick(rows.map(({ users, ...team }) => ({ ...team, userIds: users.map(({ user_id }) => user_id) }))),
    );

  return {
    project: (id: string): Question<ProjectRecord | undefined> =>
      listQuestion(
        ["project", id],
        (query) => projects(query).where("id", "=", id),
        ([row]) => row && readProject(row),
      ),
    projects: (): Question<readonly ProjectRecord[]> =>
      listQuestion(["projects"], projects, (rows) => rows.map(readProject)),
    projectsForEveryone: (): Question<readonly ProjectRecord[]> =>
      listQuestion(
        ["projectsForEveryone"],
        (query) => projects(query).where("everyone_role", "is not", null),
        (rows) => rows.map(readProject),
      ),
    team: (id: string): Question<TeamRecord | undefined> =>
      teamQuestion(["team", id], (query) => teams(query).where("teams.id", "=", id), ([team]) => team),
    teamByName: (name: string): Question<TeamRecord | undefined> =>
      teamQuestion(
        ["teamByName", name],
        (query) => teams(query).where(sql<string>`lower(${sql.ref("teams.name")})`, "=", name),
        ([team]) => team,
      ),
    teamsWith: (projectId: string): Question<readonly TeamRecord[]> =>
      teamQuestion(
        ["teamsWith", projectId],
        (query) =>
          teams(query).where(
            "teams.id",
            "in",
            query
              .selectFrom("team_projects")
              .select("team_id")
              .where("organization_id", "=", organization)
              .where("project_id", "=", projectId),
          ),
        (all) => all,
      ),
  };
}
