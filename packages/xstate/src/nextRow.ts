import type { CheckedRow } from "./CheckedRow.ts";

/** Finds the first good row that has no answer yet: the one that is sent next. */
export const nextRow = (rows: readonly CheckedRow[]): CheckedRow | undefined =>
  rows.find(
    ({ verdict, answer }) => verdict !== undefined && "invitation" in verdict && answer === undefined,
  );
