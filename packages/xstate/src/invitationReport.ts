import type { CheckedRow } from "./CheckedRow.ts";
import { rowOutcome } from "./rowOutcome.ts";

const headings = ["row", "email", "name", "outcome", "code", "message"];

/**
 * Writes what came of each row as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so
 * that it stays text.
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
  return [headings, ...lines].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  // full-width forms are read as the plain characters by some spreadsheets; leading blanks are skipped by others
  const safe = /^[\s\u00A0]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
