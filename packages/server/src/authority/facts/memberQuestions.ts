import { jsonArrayFrom } from "kysely/helpers/postgres";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { defineQuestion } from "./defineQuestion.ts";
import { readRecord } from "./readRecord.ts";

type Whole = readonly [organization: string];
type One = readonly [organization: string, which: string];

const columns = [
  "user_id",
  "email",
  "email_verified",
  "name",
  "second_factor",
  "role",
  "status",
  "version",
  "joined_at",
] as const;

const members = (query: Kysely<Tables>, organization: string) =>
  query.selectFrom("members").select(columns).where("organization_id", "=", organization);

const member = defineQuestion(
  "member",
  2,
  (query, [organization, userId]: One) => members(query, organization).where("user_id", "=", userId),
  ([row]) => row && readRecord.member(row),
);

const memberByEmail = defineQuestion(
  "memberByEmail",
  2,
  (query, [organization, email]: One) =>
    members(query, organization).where((of) => of.or([of("email", "=", email), of("email_key", "=", email)])),
  ([row]) => row && readRecord.member(row),
);

// written out, for a plan that is kept uses an index of owners only when it can see that owners are asked for
const [owner, active] = [sql.lit("owner" as const), sql.lit("active" as const)];

const owners = defineQuestion(
  "owners",
  1,
  (query, [organization]: Whole) =>
    members(query, organization).where("role", "=", owner).where("status", "=", active).orderBy("user_id"),
  (rows) => rows.map(readRecord.member),
);

const activeOwners = defineQuestion(
  "activeOwners",
  1,
  (query, [organization]: Whole) =>
    query
      .selectFrom("members")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("organization_id", "=", organization)
      .where("role", "=", owner)
      .where("status", "=", active),
  ([row]) => Number(row?.count),
);

const nameOf = defineQuestion(
  "nameOf",
  2,
  (query, [organization, userId]: One) =>
    query
      .selectFrom("members")
      .select("name")
      .where("organization_id", "=", organization)
      .where("user_id", "=", userId),
  ([row]) => row?.name ?? undefined,
);

const teamsOf = defineQuestion(
  "teamsOf",
  2,
  (query, [organization, userId]: One) =>
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

const grantsOf = defineQuestion(
  "grantsOf",
  2,
  (query, [organization, userId]: One) =>
    query
      .selectFrom("project_grants")
      .select(["project_id as projectId", "user_id as userId", "role"])
      .where("organization_id", "=", organization)
      .where("user_id", "=", userId)
      .orderBy("project_id"),
  (rows) => rows,
);

/** The questions about the people in an organization, and what each of them holds. */
export const memberQuestions = (organization: string) => ({
  member: (userId: string) => member(organization, userId),
  memberByEmail: (email: string) => memberByEmail(organization, email),
  owners: () => owners(organization),
  activeOwners: () => activeOwners(organization),
  /** What mails call someone: their name, where one is known. */
  nameOf: (userId: string) => nameOf(organization, userId),
  teamsOf: (userId: string) => teamsOf(organization, userId),
  grantsOf: (userId: string) => grantsOf(organization, userId),
});
