import { snapshotOf } from "@rolecall/organization/rules";
import type { Snapshot } from "@rolecall/core";
import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { factsFrom } from "../facts/factsFrom.ts";
import { defineQuestion } from "../facts/defineQuestion.ts";
import { loadAnswers } from "../facts/loadAnswers.ts";
import type { Question } from "../facts/Question.ts";
import { questionsOf } from "../facts/questionsOf.ts";
import { readRecord } from "../facts/readRecord.ts";

/**
 * Reads in one statement what a member holds, and makes of it what the rules make of it. Nothing for someone who is no
 * member, or in an organization that is not there.
 */
export async function readHolding(
  query: Kysely<Tables>,
  organization: string,
  userId: string,
): Promise<Snapshot | undefined> {
  const questions = questionsOf(organization);
  const row = organizationQuestion(organization);
  const version = accessVersion(organization, userId);
  const answers = new Map<string, unknown>();
  await loadAnswers(
    query,
    [
      row,
      version,
      questions.member(userId),
      questions.teamsOf(userId),
      questions.grantsOf(userId),
      questions.projectsForEveryone(),
    ],
    answers,
  );
  const read = <T>(question: Question<T>): T =>
    // the answer under a key was read by the question of this key
    answers.get(question.key) as T;
  const [record, drawn] = [read(row), read(version)];
  if (record === undefined || drawn === undefined) return undefined;
  const facts = factsFrom(
    questions,
    { organization: record, activeMembers: 0, pendingInvitations: 0 },
    answers,
  );
  return { ...snapshotOf(facts, userId), version: drawn };
}

const organizationQuestion = defineQuestion(
  "organization",
  1,
  (query, [organization]: readonly [organization: string]) =>
    query
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", organization)
      .where("state", "!=", "deleted"),
  ([row]) => row && readRecord.organization(row),
);

// the latest change of the member's own access, or of everyone's
const accessVersion = defineQuestion(
  "accessVersion",
  2,
  (query, [organization, userId]: readonly [organization: string, userId: string]) =>
    query
      .selectFrom("members")
      .innerJoin("organizations", "organizations.id", "members.organization_id")
      .select((of) =>
        of.fn<number>("greatest", ["members.access_version", "organizations.access_version"]).as("version"),
      )
      .where("members.organization_id", "=", organization)
      .where("members.user_id", "=", userId)
      .where("organizations.state", "!=", "deleted"),
  ([row]) => row?.version,
);

/** Reads the version of a member's access alone. */
export async function readAccessVersion(
  query: Kysely<Tables>,
  organization: string,
  userId: string,
): Promise<number | undefined> {
  const answers = new Map<string, unknown>();
  const question = accessVersion(organization, userId);
  await loadAnswers(query, [question], answers);
  // the answer under the key was read by this very question
  return answers.get(question.key) as number | undefined;
}
