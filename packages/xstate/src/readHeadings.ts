import { tidyName } from "@rolecall/organization/rules";
import { type InvitationColumn, invitationColumns } from "./invitationColumns.ts";

/** Where each column stands in the file, and how many columns there are. */
export interface Headings {
  readonly at: Partial<Record<InvitationColumn, number>>;
  readonly count: number;
  /** The headings, as written, of columns that mean nothing here. */
  readonly ignored: readonly string[];
  /** A column of `invitationColumns` that the file has twice. */
  readonly repeated?: InvitationColumn | undefined;
  /** Where the columns without a heading stand. */
  readonly unnamed: ReadonlySet<number>;
}

/** Reads the first row of a file. Case, spaces and hyphens in a heading do not matter; other columns are left out. */
export function readHeadings(cells: readonly string[]): Headings {
  const written = cells.map((cell) =>
    tidyName(cell)
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  const found = invitationColumns.map((name) => [name, written.indexOf(name)] as const);
  // the pairs are made of the names of the columns
  const at = Object.fromEntries(found.filter(([, index]) => index >= 0)) as Headings["at"];
  const used = new Set(Object.values(at));
  const ignored = cells.map((cell) => cell.trim()).filter((cell, index) => cell !== "" && !used.has(index));
  const repeated = invitationColumns.find((name) => written.indexOf(name) !== written.lastIndexOf(name));
  const unnamed = new Set(written.flatMap((name, index) => (name === "" ? [index] : [])));
  return { at, count: cells.length, ignored, repeated, unnamed };
}
