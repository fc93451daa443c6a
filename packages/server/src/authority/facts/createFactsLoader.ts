import type { Kysely, Selectable } from "kysely";
import type { OrganizationTable, Tables } from "../../storage/Tables.ts";
import { factsFrom } from "./factsFrom.ts";
import { loadAnswers } from "./loadAnswers.ts";
import { Unanswered, type Question } from "./Question.ts";
import { questionsOf } from "./questionsOf.ts";
import { readOrganization } from "./readRecords.ts";
import type { StoredFacts } from "./StoredFacts.ts";

/** Lets pure rules run over the database. */
export interface FactsLoader {
  /**
   * Runs something pure over the facts. A question that is not answered yet stops it, is put to the database, and
   * then it runs again from the start: so a rule reads under the lock all that it asks for, and nothing has to be
   * known about it beforehand. `foreseen` saves ways to the database when it guesses right.
   */
  run<T>(work: (facts: StoredFacts) => T, foreseen?: readonly Question<unknown>[]): Promise<T>;
}

/** Makes a loader for the organization of a locked row. What it has loaded stays as it was then. */
export function createFactsLoader(
  query: Kysely<Tables>,
  row: Selectable<OrganizationTable>,
): FactsLoader {
  const answers = new Map<string, unknown>();
  const counted = {
    organization: readOrganization(row),
    activeMembers: Number(row.active_members),
    pendingInvitations: Number(row.pending_invitations),
  };
  const facts = factsFrom(questionsOf(row.id), counted, answers);
  let guesses: readonly Question<unknown>[] = [];
  return {
    async run(work, foreseen = []) {
      guesses = [...guesses, ...foreseen];
      for (;;) {
        try {
          return work(facts);
        } catch (error) {
          if (!(error instanceof Unanswered)) throw error;
          guesses = await loadAnswers(query, [error.question, ...guesses], answers);
        }
      }
    },
  };
}
