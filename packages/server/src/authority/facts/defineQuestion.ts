import type { Expression, Kysely, ShallowDehydrateObject, Simplify } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../../storage/Tables.ts";
import type { Question } from "./Question.ts";
import { templateOf } from "./Template.ts";

/** A row as it arrives by way of JSON: times are text. */
export type JsonRow<TRow> = Simplify<ShallowDehydrateObject<TRow>>;

/** Asks a question of one kind. */
export type Ask<TValues extends readonly unknown[], T> = (...values: TValues) => Question<T>;

/**
 * Defines a kind of question whose answer is made of rows. `select` builds the statement once for all questions of the
 * kind, of stand-ins for the values; `next` tells what is likely to be asked after it.
 */
export function defineQuestion<const TValues extends readonly unknown[], TRow, T>(
  kind: string,
  count: TValues["length"],
  select: (query: Kysely<Tables>, values: TValues) => Expression<TRow>,
  read: (rows: readonly JsonRow<TRow>[]) => T,
  next?: (answer: T, values: TValues) => readonly Question<unknown>[],
): Ask<TValues, T> {
  const template = templateOf<TValues>(count, (query, values) => jsonArrayFrom(select(query, values)));
  return (...values) => ({
    key: JSON.stringify([kind, ...values]),
    template,
    values,
    // what the query selects is what the database answers
    read: (json) => read(json as readonly JsonRow<TRow>[]),
    ...(next === undefined ? {} : { next: (answer: T) => next(answer, values) }),
  });
}
