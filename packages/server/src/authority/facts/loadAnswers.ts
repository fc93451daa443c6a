import { sql, type Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";
import type { Question } from "./Question.ts";

/** Puts any number of questions to the database in one statement. Gives what is likely to be asked next. */
export async function loadAnswers(
  query: Kysely<Tables>,
  questions: readonly Question<unknown>[],
  answers: Map<string, unknown>,
): Promise<readonly Question<unknown>[]> {
  const asked = [...new Map(questions.map((each) => [each.key, each])).values()].filter(
    ({ key }) => !answers.has(key),
  );
  if (asked.length === 0) return [];
  const columns = asked.map((each, index) => sql`${each.json(query)} as ${sql.ref(`q${index}`)}`);
  const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(query);
  return asked.flatMap((each, index) => {
    const answer = each.read(rows[0]?.[`q${index}`]);
    answers.set(each.key, answer);
    return each.next?.(answer) ?? [];
  });
}
