/** One name up to its semicolon: in double quotes, in which it may hold semicolons, or without. */
const part = /\s*(?:"((?:[^"]|"")*)"|([^;]*?))\s*(?:;|$)/y;

/**
 * Reads the names in one cell: with semicolons between them, and double quotes around a name that holds one.
 * @example
 * import { readCsvList } from "@rolecall/organization/rules";
 *
 * readCsvList('Web; "R&D; Labs"'); // ["Web", "R&D; Labs"]
 */
export function readCsvList(cell: string): readonly string[] {
  const names: string[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < cell.length) {
    const [, quoted, plain = ""] = part.exec(cell) ?? [];
    const name = quoted?.replaceAll('""', '"') ?? plain;
    if (name !== "") names.push(name);
  }
  return names;
}
