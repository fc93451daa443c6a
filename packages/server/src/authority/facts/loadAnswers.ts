import { CompiledQuery, type Kysely } from "kysely";
import { preparedMark } from "../../storage/preparedMark.ts";
import type { Tables } from "../../storage/Tables.ts";
import type { Question } from "./Question.ts";

const mostPrepared = 16;

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
  const parameters: unknown[] = [];
  const columns = asked.map(({ template, values }, index) => {
    const filled = template.fill(query, values, parameters.length);
    parameters.push(...filled.parameters);
    return `${filled.text} as "q${index}"`;
  });
  // what is asked about many places at once hardly ever comes again in the same words
  const mark = asked.length <= mostPrepared ? preparedMark : "";
  const statement = CompiledQuery.raw(`${mark}select ${columns.join(", ")}`, parameters);
  const { rows } = await query.executeQuery<Record<string, unknown>>(statement);
  return asked.flatMap((each, index) => {
    const answer = each.read(rows[0]?.[`q${index}`]);
    answers.set(each.key, answer);
    return each.next?.(answer) ?? [];
  });
}
