import type { ColumnType } from "kysely";

/** A time that is written as a `Date` and read as one. */
export type Time = ColumnType<Date, Date, Date>;
