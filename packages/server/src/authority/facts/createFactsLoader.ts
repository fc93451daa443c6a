import type { Kysely, Selectable } from "kysely";
import type { OrganizationTable, Tables } from "../../storage/Tables.ts";
import { factsFrom } from "./factsFrom.ts";
import { loadAnswers } from "./loadAnswers.ts";
import { Unanswered, type Question } from "./Question.ts";
import { questionsOf } from "./questionsOf.ts";
import { readRecord } from "./readRecord.ts";
import type { StoredFacts } from "./StoredFacts.ts";

/** How many questions one statement asks: the plan of a longer one would take longer than another way. */
const mostAtOnce = 100;

/** Lets pure rules run over the database. */
export interface FactsLoader {
  /**
   * Runs something pure over the facts. A question that is not answered yet stops it, is put to the database, and
   * then it runs again from the start: so a rule reads under the lock all that it asks for, and nothing has to be
   * known about it beforehand. `foreseen` saves ways to the database when it guesses right.
   */
  run<T>(work: (facts: StoredFacts) => T, foreseen?: readonly Question<unknown>[]): Promise<T>;
  /** Gives facts of another locked organization, for what {@link run} runs over both. */
  beside(row: Selectable<OrganizationTable>): StoredFacts;
}

/** Makes a loader for the organization of a locked row. What it has loaded stays as it was then. */
export function createFactsLoader(query: Kysely<Tables>, row: Selectable<OrganizationTable>): FactsLoader {
  const answers = new Map<string, unknown>();
  const beside = (other: Selectable<OrganizationTable>) =>
    factsFrom(
      questionsOf(other.id),
      {
        organization: readRecord.organization(other),
        activeMembers: other.active_members,
        pendingInvitations: other.pending_invitations,
      },
      answers,
    );
  const facts = beside(row);
  let guesses: readonly Question<unknown>[] = [];
  return {
    beside,
    async run(work, foreseen = []) {
      guesses = [...guesses, ...foreseen];
      for (;;) {
        try {
          return work(facts);
        } catch (error) {
          if (!(error instanceof Unanswered)) throw error;
          const [now, later] = split([error.question, ...guesses]);
          guesses = [...(await loadAnswers(query, now, answers)), ...later];
        }
      }
    },
  };
}

function split<T>(questions: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [questions.slice(0, mostAtOnce), questions.slice(mostAtOnce)];
}
