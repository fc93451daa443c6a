/** Finds the ids in what was pasted or in a file: the first cell of each line, each id once, without a heading. */
export function parseIds(text: string): readonly string[] {
  const cells = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map(firstCell)
    .filter((cell) => cell !== "");
  const rows = isHeading(cells[0]) ? cells.slice(1) : cells;
  return [...new Set(rows)];
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
  return (quoted?.replaceAll('""', '"') ?? line.replace(/[,;\t].*$/, "")).trim();
}

const isHeading = (cell: string | undefined) =>
  cell !== undefined && /^\$?(distinct[_ ]?ids?|user[_ ]?ids?|ids?)$/i.test(cell);
