/**
 * Writes several names into one cell, with semicolons between them. A name that holds a semicolon or a quotation mark
 * is put into double quotes. {@link readCsvList} reads it back.
 * @example
 * import { toCsvList } from "@rolecall/organization/rules";
 *
 * toCsvList(["Web", "R&D; Labs"]); // 'Web; "R&D; Labs"'
 */
export function toCsvList(names: readonly string[]): string {
  return names.map((name) => (/[";]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join("; ");
}
