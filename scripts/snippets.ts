/** A code snippet in a page or a doc comment. */
export interface Snippet {
  /** The file that contains it, relative to the root. */
  readonly file: string;
  /** The line number of its first line of code, from 1. */
  readonly line: number;
  readonly code: string;
  readonly language: "ts" | "tsx";
  /** The file name under which other snippets of the page import it, written as `file=access.ts` after the fence. */
  readonly name: string | undefined;
  /** Unknown words after the language. A snippet with such words is a fault. */
  readonly unknownWords: string;
}

/**
 * Finds every TypeScript fence in a Markdown or MDX page or in the doc comments of a source file, and there also the
 * code after `@example`, fenced or not.
 */
export function snippets(file: string, text: string): Snippet[] {
  const inComments = /\.tsx?$/.test(file);
  const lines = text.split("\n");
  const found: Snippet[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const example = inComments ? unfencedExample(file, lines, index) : undefined;
    if (example !== undefined) found.push(example);
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

/** Reads the example that starts on this line, up to the next tag or the end of the comment. */
function unfencedExample(file: string, lines: readonly string[], at: number): Snippet | undefined {
  const tag = /^\s*(?:\/\*\*|\*)\s*@example\b(.*)$/.exec(lines[at] ?? "");
  if (tag === null) return undefined;
  const code: string[] = [];
  for (let index = at, ended = false; index < lines.length && !ended; index += 1) {
    const line = index === at ? (tag[1] ?? "") : withoutMargin(lines[index] ?? "", "*");
    const end = /^\s*\/$/.test(line) ? 0 : line.indexOf("*/");
    ended = end !== -1;
    const rest = ended ? line.slice(0, end) : line;
    if (/^\s*`{3,}/.test(rest)) return undefined; // fences are found separately
    if (index > at && /^@\w/.test(rest)) break;
    code.push(rest.trimEnd());
  }
  const first = code.findIndex((line) => line.trim() !== "");
  return {
    file,
    line: at + 1 + Math.max(first, 0),
    code: code.slice(Math.max(first, 0)).join("\n").trim(),
    language: file.endsWith(".tsx") ? "tsx" : "ts",
    name: undefined,
    unknownWords: "",
  };
}

function isClosing(line: string, ticks: string): boolean {
  return line.replace(/^\s*(\* ?)?\s*/, "").trimEnd() === ticks;
}

function withoutMargin(line: string, margin: string): string {
  if (!margin.includes("*")) return line.startsWith(margin) ? line.slice(margin.length) : line;
  return line.replace(/^\s*\* ?/, "");
}
