import { toCsv } from "@rolecall/organization/rules";
import type { CheckedRow } from "./CheckedRow.ts";
import { rowOutcome } from "./rowOutcome.ts";

const headings = ["row", "email", "name", "outcome", "code", "message"];

/**
 * Formats the outcome of each row as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe in front,
 * so that it stays text.
 *
 * @example
 * ```ts
 * import { type CheckedRow, invitationReport } from "@rolecall/xstate";
 *
 * export const download = (rows: readonly CheckedRow[]) =>
 *   URL.createObjectURL(new Blob([invitationReport(rows)], { type: "text/csv" }));
 * ```
 */
export function invitationReport(rows: readonly CheckedRow[]): string {
  const lines = rows.map((checked) => {
    const { outcome, code, message } = rowOutcome(checked);
    const { line, email, name = "" } = checked.row;
    return [String(line), email, name, outcome, code ?? "", message];
  });
  return toCsv([headings, ...lines]);
}
