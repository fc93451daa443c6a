import type { InvitationColumn } from "./invitationColumns.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import type { Headings } from "./readHeadings.ts";

/** Reads one row of a file. A cell of projects or teams may name several, with semicolons between them. */
export function readInvitationRow(
  cells: readonly string[],
  headings: Headings,
  line: number,
  fault?: string,
): InvitationRow {
  const cell = (column: InvitationColumn): string => {
    const index = headings.at[column];
    return index === undefined ? "" : (cells[index] ?? "").trim();
  };
  const extra = cells.slice(headings.count).some((text) => text.trim() !== "");
  const problem =
    fault ??
    (extra
      ? "The row has more cells than the file has headings. Put texts with commas into quotes."
      : undefined);
  const name = cell("name");
  return {
    line,
    email: cell("email"),
    ...(name === "" ? {} : { name }),
    role: cell("organization_role") || "member",
    projects: severalOf(cell("project")).map((projectId) => ({ projectId, role: cell("project_role") })),
    teamIds: severalOf(cell("team")),
    ...(problem === undefined ? {} : { fault: problem }),
  };
}

const severalOf = (text: string): string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
