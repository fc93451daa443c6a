import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../..");

/** Reads a page of the repository, with every run of blanks as one: a sentence may go over several lines. */
export const pageText = (page: string): string =>
  readFileSync(join(root, page), "utf8").replaceAll(/\s+/g, " ");

/** Reads the rows of a table in a page, found by the first cells of its head. */
export function tableIn(page: string, ...head: readonly string[]): readonly (readonly string[])[] {
  const lines = readFileSync(join(root, page), "utf8").split("\n");
  const start = lines.findIndex((line) => head.every((cell, at) => cellsOf(line)[at] === cell));
  if (start < 0) throw new Error(`${page} has no table with the head ${head.join(" | ")}`);
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
