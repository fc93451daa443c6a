import type { FileProblem } from "./FileProblem.ts";
import { invitationFileLimits } from "./invitationFileLimits.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import type { ParsedChunk } from "./parseInChunks.ts";
import { type Headings, readHeadings } from "./readHeadings.ts";
import { readInvitationRow } from "./readInvitationRow.ts";

/** Makes rows of the pieces of a file, as they come. */
export class RowReader {
  readonly rows: InvitationRow[] = [];
  problem: FileProblem["code"] | undefined;
  /** A quotation mark is out of order, so that rows beneath it may have been swallowed. */
  hasStrayQuotes = false;
  readonly #faulty: ReadonlySet<number>;
  #headings: Headings | undefined;
  #line = 0;

  constructor(faulty: ReadonlySet<number> = new Set()) {
    this.#faulty = faulty;
  }

  /** The headings of columns that are left out. */
  get ignored(): readonly string[] {
    return this.#headings?.ignored ?? [];
  }

  take({ rows, faults }: ParsedChunk): void {
    if (faults.some(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes"))
      this.hasStrayQuotes = true;
    for (const cells of rows) {
      this.#line += 1;
      if (cells.every((cell) => cell.trim() === "")) continue;
      this.#takeRow(cells);
      if (this.problem !== undefined) return;
    }
  }

  #takeRow(cells: readonly string[]): void {
    if (this.#headings === undefined) {
      this.#headings = readHeadings(cells);
      if (this.#headings.at.email === undefined) this.problem = "column_missing";
      else if (this.#headings.repeated !== undefined) this.problem = "column_repeated";
      return;
    }
    const fault = this.#faulty.has(this.#line) ? strayQuote : undefined;
    this.rows.push(readInvitationRow(cells, this.#headings, this.#line, fault));
    if (this.rows.length > invitationFileLimits.rows) this.problem = "too_many_rows";
  }
}

const strayQuote =
  "This row has an unmatched quotation mark. Put quotation marks around whole cells only, in pairs.";
