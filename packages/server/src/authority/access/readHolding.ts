import { snapshotOf } from "@rolecall/organization/rules";
import type { Snapshot } from "@rolecall/core";
import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import { factsFrom } from "../facts/factsFrom.ts";
import { listQuestion } from "../facts/listQuestion.ts";
import { loadAnswers } from "../facts/loadAnswers.ts";
import type { Question } from "../facts/Question.ts";
import { questionsOf } from "../facts/questionsOf.ts";
import { readOrganization } from "../facts/readRecords.ts";

/**
 * Reads in one statement what a member holds, and makes of it what the rules make of it. Nothing for somebody who is no
 * member, or in an organization that is not there.
 */
export async function readHolding(
  query: Kysely<Tables>,
  organization: string,
  userId: string,
): Promise<Snapshot | undefined> {
  const questions = questionsOf(organization);
  const row = organizationQuestion(organization);
  const version = versionQuestion(organization, userId);
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
  const record = read(row);
  if (record === undefined || read(questions.member(userId)) === undefined) return undefined;
  const facts = factsFrom(
    questions,
    { organization: record, activeMembers: 0, pendingInvitations: 0 },
    answers,
  );
  return { ...snapshotOf(facts, userId), version: read(version) };
}

function organizationQuestion(organization: string) {
  return listQuestion(
    ["organization"],
    (query) =>
      query
        .selectFrom("organizations")
        .selectAll()
        .where("id", "=", organization)
        .where("state", "!=", "deleted"),
    ([row]) => row && readOrganization(row),
  );
}

function versionQuestion(organization: string, userId: string) {
  return listQuestion(
    ["accessVersion", userId],
    (query) => selectVersion(query, organization, userId),
    ([row]) => Number(row?.version ?? 0),
  );
}

/** Selects the version of a member's access: of whatever has changed it last. */
export function selectVersion(query: Kysely<Tables>, organization: string, userId: string) {
  return query
    .selectFrom("members")
    .innerJoin("organizations", "organizations.id", "members.organization_id")
    .select((of) =>
      of
        .fn<number>("greatest", ["members.access_version", "organizations.access_version"])
        .as("version"),
    )
    .where("members.organization_id", "=", organization)
    .where("members.user_id", "=", userId)
    .where("organizations.state", "!=", "deleted");
}
