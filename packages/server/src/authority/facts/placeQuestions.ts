import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../../storage/Tables.ts";
import { defineQuestion } from "./defineQuestion.ts";
import { readRecord } from "./readRecord.ts";

type Whole = readonly [organization: string];
type One = readonly [organization: string, which: string];

const selectProjects = (query: Kysely<Tables>, organization: string) =>
  query
    .selectFrom("projects")
    .select(["id", "name", "everyone_role"])
    .where("organization_id", "=", organization)
    .orderBy("id");

const project = defineQuestion(
  "project",
  2,
  (query, [organization, id]: One) => selectProjects(query, organization).where("id", "=", id),
  ([row]) => row && readRecord.project(row),
);

const projects = defineQuestion(
  "projects",
  1,
  (query, [organization]: Whole) => selectProjects(query, organization),
  (rows) => rows.map(readRecord.project),
);

const projectsForEveryone = defineQuestion(
  "projectsForEveryone",
  1,
  (query, [organization]: Whole) =>
    selectProjects(query, organization).where("everyone_role", "is not", null),
  (rows) => rows.map(readRecord.project),
);

const selectTeams = (query: Kysely<Tables>, organization: string) =>
  query
    .selectFrom("teams")
    .select((of) => [
      "teams.id",
      "teams.name",
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

const team = defineQuestion(
  "team",
  2,
  (query, [organization, id]: One) => selectTeams(query, organization).where("teams.id", "=", id),
  ([row]) => row,
);

const teamByName = defineQuestion(
  "teamByName",
  2,
  (query, [organization, name]: One) => selectTeams(query, organization).where("teams.name_key", "=", name),
  ([row]) => row,
);

const usersIn = defineQuestion(
  "usersIn",
  3,
  (query, [organization, teamId, most]: readonly [...One, most: number]) =>
    query
      .selectFrom("team_members")
      .select("user_id")
      .where("organization_id", "=", organization)
      .where("team_id", "=", teamId)
      .orderBy("user_id")
      .limit(most),
  (rows) => rows.map(({ user_id }) => user_id),
);

const grantsIn = defineQuestion(
  "grantsIn",
  2,
  (query, [organization, projectId]: One) =>
    query
      .selectFrom("project_grants")
      .select(["project_id as projectId", "user_id as userId", "role"])
      .where("organization_id", "=", organization)
      .where("project_id", "=", projectId)
      .orderBy("user_id"),
  (rows) => rows,
);

/** The questions about the projects and teams of an organization. */
export const placeQuestions = (organization: string) => ({
  project: (id: string) => project(organization, id),
  projects: () => projects(organization),
  projectsForEveryone: () => projectsForEveryone(organization),
  team: (id: string) => team(organization, id),
  teamByName: (name: string) => teamByName(organization, name),
  usersIn: (teamId: string, most: number) => usersIn(organization, teamId, most),
  grantsIn: (projectId: string) => grantsIn(organization, projectId),
});
