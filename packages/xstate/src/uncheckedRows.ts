import type { CheckedRow } from "./CheckedRow.ts";

/** How many rows are judged in one go: a page stays quick between two of them. */
const atOnce = 25;

/** Lists the rows that are judged next. */
export function uncheckedRows(rows: readonly CheckedRow[]): readonly CheckedRow[] {
  const first = rows.findIndex(({ verdict }) => verdict === undefined);
  return first === -1 ? [] : rows.slice(first, first + atOnce);
}
