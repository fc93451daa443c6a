/** A table of texts, in sections. */
export interface TableData {
  readonly columns: readonly string[];
  readonly sections: readonly { readonly title: string; readonly rows: readonly TableRow[] }[];
}

/** A row: its name and a cell for each further column. */
interface TableRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Keeps the rows that contain all words and, if asked to, only those whose cells differ. */
export function filterTable(data: TableData, text: string, isDifferent: boolean): TableData {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const sections = data.sections.map(({ title, rows }) => ({
    title,
    rows: rows.filter(({ name, cells }) => {
      const said = [title, name, ...cells].join(" ").toLowerCase();
      return words.every((word) => said.includes(word)) && !(isDifferent && new Set(cells).size <= 1);
    }),
  }));
  return { columns: data.columns, sections: sections.filter(({ rows }) => rows.length > 0) };
}

/** Formats a table as Markdown, with a table for each section. */
export function markdownText({ columns, sections }: TableData): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("\\", "\\\\").replaceAll("|", "\\|")).join(" | ")} |`;
  return sections
    .map(({ title, rows }) =>
      [
        `### ${title}`,
        "",
        line(columns),
        line(columns.map(() => "---")),
        ...rows.map(({ name, cells }) => line([name, ...cells])),
      ].join("\n"),
    )
    .join("\n\n");
}

/** Formats a table as CSV, with the section in the first column. */
export function csvText({ columns, sections }: TableData): string {
  // keeps a spreadsheet from running a cell as a formula
  const safe = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) => (/[",\n\r]/.test(cell) ? `"${safe(cell).replaceAll('"', '""')}"` : safe(cell)))
      .join(",");
  const lines = sections.flatMap(({ title, rows }) =>
    rows.map(({ name, cells }) => line([title, name, ...cells])),
  );
  return [line(["Section", ...columns]), ...lines].join("\r\n");
}
