import { type RawBuilder, sql } from "kysely";

/**
 * Sorts a text as people do: "Émile" beside "emil", "Łukasz" before "Zoë". Without it each database has an order of its
 * own, and PGlite's is that of bytes. An index has to name the same collation, word for word.
 */
export const humanOrder = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(${text} collate "und-x-icu")`;
