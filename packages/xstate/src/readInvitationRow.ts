import { readCsvCell } from "@rolecall/organization/rules";
import type { InvitationColumn } from "./invitationColumns.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import type { Headings } from "./readHeadings.ts";

/**
 * Reads one row of a file. A cell of projects or teams may name several, separated by semicolons; what counts as one
 * name is not known before the projects and teams are.
 */
export function readInvitationRow(
  cells: readonly string[],
  headings: Headings,
  line: number,
  fault?: string,
): InvitationRow {
  const cell = (column: InvitationColumn): string => {
    const index = headings.at[column];
    return index === undefined ? "" : readCsvCell((cells[index] ?? "").trim());
  };
  const isFilled = (text: string) => text.trim() !== "";
  const extra = cells.slice(headings.count).some(isFilled);
  const unnamed = cells.some((text, index) => headings.unnamed.has(index) && isFilled(text));
  const problem =
    fault ??
    (extra
      ? "This row has more cells than the file has headings. Put values that contain commas in double quotes."
      : unnamed
        ? "This row has a value in a column without a heading. Add a heading, or clear the cell."
        : cell("project_role") !== "" && cell("project") === ""
          ? "This row has a project role but no project. Add the project, or leave the role out."
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

function severalOf(text: string): readonly string[] {
  const parts = text.split(";").map((part) => part.trim());
  if (!text.includes('"') && parts.every((part) => part !== "")) return parts;
  return text === "" ? [] : [text];
}
