/** A piece of code in a page or a doc comment. */
export interface Snippet {
  /** The file that it stands in, from the root. */
  readonly file: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  readonly code: string;
  readonly language: "ts" | "tsx";
  /** The name under which other snippets of the same file import it, given as `file=access.ts` after the fence. */
  readonly name: string | undefined;
  /** What follows the language and is not understood; a snippet with such words is refused. */
  readonly unknownWords: string;
}

/** Finds every TypeScript fence of a Markdown or MDX page, or of the doc comments of a source file. */
export function snippets(file: string, text: string): Snippet[] {
  const inComments = /\.tsx?$/.test(file);
  const lines = text.split("\n");
  const found: Snippet[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const fence = /^(\s*(?:\* ?)?\s*)(`{3,})(ts|tsx|typescript)\b(.*)$/.exec(lines[index] ?? "");
    if (fence === null || (inComments && !/\*/.test(fence[1] ?? ""))) continue;
    const [, margin = "", ticks = "", language, words = ""] = fence;
    const first = index + 1;
    const code: string[] = [];
    for (index = first; index < lines.length && !isClosing(lines[index] ?? "", ticks); index += 1) {
      code.push(withoutMargin(lines[index] ?? "", margin));
    }
    const name = /(?:^|\s)file=([\w.-]+)/.exec(words)?.[1];
    found.push({
      file,
      line: first + 1,
      code: code.join("\n"),
      language: language === "tsx" ? "tsx" : "ts",
      name,
      unknownWords: words.replace(/(^|\s)file=[\w.-]+/, "").trim(),
    });
  }
  return found;
}

function isClosing(line: string, ticks: string): boolean {
  return line.replace(/^\s*(\* ?)?\s*/, "").trimEnd() === ticks;
}

function withoutMargin(line: string, margin: string): string {
  if (!margin.includes("*")) return line.startsWith(margin) ? line.slice(margin.length) : line;
  return line.replace(/^\s*\* ?/, "");
}
