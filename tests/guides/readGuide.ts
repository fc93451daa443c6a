/** One step of a guide. */
type GuideStep = { readonly section: string; readonly line: number } & (
  | { readonly kind: "file"; readonly path: string; readonly content: string }
  | { readonly kind: "command"; readonly command: string }
);

/** The steps of a guide: files to write and commands to run, in the order of the page. */
export interface Guide {
  /** The file of the guide, relative to the root. */
  readonly file: string;
  readonly steps: readonly GuideStep[];
  /** The faults that keep a reader from following it, as `file:line: message`. */
  readonly faults: readonly string[];
}

/** Languages that a page only shows, without a file to write or a command to run. */
const illustrations = new Set(["http", "text", "sql"]);

/** Reads the files and commands of a guide. The name of a file is above its snippet, such as `src/model.ts`. */
export function readGuide(file: string, text: string): Guide {
  const lines = text.split("\n");
  const steps: GuideStep[] = [];
  const faults: string[] = [];
  let section = "";
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    section = /^#+ (.*)/.exec(line)?.[1] ?? section;
    const [, ticks, language = ""] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (ticks === undefined) continue;
    const first = index + 1;
    while (++index < lines.length && lines[index] !== ticks);
    const content = `${lines.slice(first, index).join("\n")}\n`;
    const at = { section, line: first + 1 };
    const path = /^`([\w.[\]/-]+)`.*:$/.exec(lineAbove(lines, first - 1))?.[1];
    if (path !== undefined) {
      const fault = fileFault(path, content);
      if (fault !== undefined) faults.push(`${file}:${first + 1}: ${fault}`);
      steps.push({ kind: "file", ...at, path, content });
    } else if (language === "sh") {
      for (const command of commandsOf(content)) steps.push({ kind: "command", ...at, command });
    } else if (!illustrations.has(language)) {
      faults.push(`${file}:${first}: name the file above this snippet, like \`src/model.ts\`:`);
    }
  }
  return { file, steps, faults };
}

function lineAbove(lines: readonly string[], fence: number): string {
  return lines.slice(0, fence).findLast((line) => line.trim() !== "") ?? "";
}

function commandsOf(content: string): string[] {
  return content
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/**
 * Whether code calls a hook, creates or configures components, or passes functions to them, none of which a server
 * component can do.
 */
const clientOnly =
  /\buse[A-Z]\w*\(|createPermissions\(|\{\(\w*\) =>|=\{\w*(?:report|source)\w*\}|on[A-Z]\w*=\{/;

function fileFault(path: string, content: string): string | undefined {
  if (/^(?:export )?declare /m.test(content))
    return "this file runs, so it cannot declare what is nowhere: define it.";
  const isComponent = /\.tsx?$/.test(path) && !/\.(test|stories)\./.test(path) && !path.includes(".config.");
  if (isComponent && clientOnly.test(content) && !content.startsWith('"use client";\n'))
    return 'this file is for client components: begin it with "use client".';
  return undefined;
}
