import { csvFormula } from "./csvFormula.ts";

/**
 * Writes rows as comma-separated values. A cell that a spreadsheet may run as a formula gets an apostrophe in front, so
 * that it stays text; {@link readCsvCell} takes it off again.
 * @example
 * import { toCsv } from "@rolecall/organization/rules";
 *
 * toCsv([["name"], ["=1+1"]]); // "name\r\n'=1+1\r\n"
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");
}

function toCell(text: string): string {
  // no file of text has this character, and programs stop reading at it
  const written = text.replaceAll("\0", "");
  const safe = csvFormula.test(written) ? `'${written}` : written;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
