import type { Expression, Kysely, ShallowDehydrateObject, Simplify } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../../storage/Tables.ts";
import type { Question } from "./Question.ts";

/** A row as it arrives by way of JSON: times are text. */
export type JsonRow<TRow> = Simplify<ShallowDehydrateObject<TRow>>;

/** A question whose answer is made of rows. */
export function listQuestion<TRow, T>(
  key: readonly (string | number)[],
  select: (query: Kysely<Tables>) => Expression<TRow>,
  read: (rows: readonly JsonRow<TRow>[]) => T,
  next?: (answer: T) => readonly Question<unknown>[],
): Question<T> {
  return {
    key: JSON.stringify(key),
    json: (query) => jsonArrayFrom(select(query)),
    // what the query selects is what the database answers
    read: (json) => read(json as readonly JsonRow<TRow>[]),
    ...(next === undefined ? {} : { next }),
  };
}
