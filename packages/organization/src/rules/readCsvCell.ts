import { csvFormula } from "./csvFormula.ts";

/**
 * Reads a cell as {@link toCsv} wrote it: without the apostrophe that keeps a spreadsheet from running it. Quotes of the
 * file itself are the parser's.
 * @example
 * import { readCsvCell } from "@rolecall/organization/rules";
 *
 * readCsvCell("'=1+1"); // "=1+1"
 * readCsvCell("'t Hart"); // "'t Hart"
 */
export function readCsvCell(cell: string): string {
  return cell.startsWith("'") && csvFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
