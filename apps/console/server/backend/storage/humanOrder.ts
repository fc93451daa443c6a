import { sql } from "kysely";

/** Sorts a column of names in natural order, the same on every database. */
export const humanOrder = (column: string) => sql`${sql.ref(column)} collate "und-x-icu"`;
