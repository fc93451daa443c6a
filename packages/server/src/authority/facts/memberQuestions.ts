import type { MemberRecord, ProjectGrantRecord, TeamPlaces } from "@rolecall/organization/rules";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { listQuestion } from "./listQuestion.ts";
import type { Question } from "./Question.ts";
import { readMember } from "./readRecords.ts";

const columns = [
  "user_id",
  "email",
  "email_verified",
  "role",
  "status",
  "version",
  "joined_at",
] as const;

/** The questions about the people in an organization, and what each of them holds. */
export function memberQuestions(organization: string) {
  const members = (query: Kysely<Tables>) =>
    query.selectFrom("members").select(columns).where("organization_id", "=", organization);
  const activeOwners = (query: Kysely<Tables>) =>
    members(query).where("role", "=", "owner").where("status", "=", "active").orderBy("user_id");

  const member = (userId: string): Question<MemberRecord | undefined> =>
    listQuestion(
      ["member", userId],
      (query) => members(query).where("user_id", "=", userId),
      ([row]) => row && readMember(row),
    );

  const teamsOf = (userId: string): Question<readonly TeamPlaces[]> =>
    listQuestion(
      ["teamsOf", userId],
      (query) =>
        query
          .selectFrom("team_members")
          .innerJoin("teams", (join) =>
            join
              .onRef("teams.organization_id", "=", "team_members.organization_id")
              .onRef("teams.id", "=", "team_members.team_id"),
          )
          .select((of) => [
            "teams.id",
            "teams.name",
            jsonArrayFrom(
              of
                .selectFrom("team_projects")
                .select(["team_projects.project_id as projectId", "team_projects.role"])
                .whereRef("team_projects.organization_id", "=", "team_members.organization_id")
                .whereRef("team_projects.team_id", "=", "team_members.team_id")
                .orderBy("team_projects.project_id"),
            ).as("projects"),
          ])
          .where("team_members.organization_id", "=", organization)
          .where("team_members.user_id", "=", userId)
          .orderBy("teams.id"),
      (rows) => rows,
    );

  const grantsOf = (userId: string): Question<readonly ProjectGrantRecord[]> =>
    listQuestion(
      ["grantsOf", userId],
      (query) =>
        query
          .selectFrom("project_grants")
          .select(["project_id as projectId", "user_id as userId", "role"])
          .where("organization_id", "=", organization)
          .where("user_id", "=", userId)
          .orderBy("project_id"),
      (rows) => rows,
    );

  return {
    member,
    teamsOf,
    grantsOf,
    memberByEmail: (email: string): Question<MemberRecord | undefined> =>
      listQuestion(
        ["memberByEmail", email],
        (query) => members(query).where("email", "=", email),
        ([row]) => row && readMember(row),
      ),
    owners: (): Question<readonly MemberRecord[]> =>
      listQuestion(["owners"], activeOwners, (rows) => rows.map(readMember)),
    activeOwners: (): Question<number> =>
      listQuestion(
        ["activeOwners"],
        (query) =>
          query
            .selectFrom("members")
            .select((of) => of.fn.countAll<number>().as("count"))
            .where("organization_id", "=", organization)
            .where("role", "=", "owner")
            .where("status", "=", "active"),
        ([row]) => Number(row?.count),
      ),
    /** What mails call somebody: their name, where one is known. */
    nameOf: (userId: string): Question<string | undefined> =>
      listQuestion(
        ["nameOf", userId],
        (query) =>
          query
            .selectFrom("members")
            .select("name")
            .where("organization_id", "=", organization)
            .where("user_id", "=", userId),
        ([row]) => row?.name ?? undefined,
      ),
  };
}
