import { sql } from "kysely";

/** Sorts a column of names as people do, and alike on every database. */
export const humanOrder = (column: string) => sql`${sql.ref(column)} collate "und-x-icu"`;
