import type { CheckedRow } from "./CheckedRow.ts";
import { rowOutcome } from "./rowOutcome.ts";

/** How many rows there are of each kind. */
export interface RowCounts {
  /** All rows. */
  readonly total: number;
  /** Rows that have no verdict yet. */
  readonly unchecked: number;
  /** Good rows that haven't been sent yet. */
  readonly waiting: number;
  /** Rows that were sent and done. */
  readonly sent: number;
  /** Rows that need no sending. */
  readonly skipped: number;
  /** Rows that cannot be sent, and those the server refused. */
  readonly refused: number;
}

/**
 * Counts the rows of each kind, for a headline and a progress bar.
 *
 * @example
 * ```ts
 * import { type CheckedRow, rowCounts } from "@rolecall/xstate";
 *
 * export function headline(rows: readonly CheckedRow[]): string {
 *   const { waiting, refused } = rowCounts(rows);
 *   return `${waiting} will be sent, ${refused} cannot be.`;
 * }
 * ```
 */
export function rowCounts(rows: readonly CheckedRow[]): RowCounts {
  const outcomes = rows.map((row) => rowOutcome(row).outcome);
  const count = (...names: readonly string[]): number =>
    outcomes.filter((each) => names.includes(each)).length;
  return {
    total: rows.length,
    unchecked: count("unchecked"),
    waiting: count("waiting"),
    sent: count("invited", "granted", "resent", "edited"),
    skipped: count("skipped"),
    refused: count("refused"),
  };
}
