import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFiles, root } from "./projectFiles.ts";
import { type Snippet, snippets } from "./snippets.ts";

const page = /^(CONTRIBUTING|SECURITY|AGENTS|CHANGELOG)\.md$|^(packages|apps)\/[^/]+\/(.*\/)?[^/]+\.mdx?$/;
const commented = /^packages\/[^/]+\/src\/(?!.*\.(test|test-d|stories|bench)\.).*\.tsx?$/;
const workbench = join(root, "tests/docs/snippets");

/** Lists the pages and source files that contain snippets, with their snippets. */
export function filesWithSnippets(): Map<string, Snippet[]> {
  const files = projectFiles().filter((file) => page.test(file) || commented.test(file));
  const all = files.map((file): [string, Snippet[]] => [
    file,
    snippets(file, readFileSync(join(root, file), "utf8")),
  ]);
  return new Map(all.filter(([, found]) => found.length > 0));
}

/** Compiles every snippet as its own module, and lists the faults of each file as `file:line: message`. */
export function checkDocs(files: ReadonlyMap<string, readonly Snippet[]>): Map<string, string[]> {
  const faults = new Map([...files.keys()].map((file): [string, string[]] => [file, []]));
  rmSync(workbench, { recursive: true, force: true });
  const sources = new Map<string, string>();
  for (const snippet of [...files.values()].flat()) {
    if (snippet.unknownWords !== "") {
      const fault = `${snippet.file}:${snippet.line - 1}: "${snippet.unknownWords}" means nothing after a fence; every snippet is compiled`;
      faults.get(snippet.file)?.push(fault);
    }
    const module = moduleOf(snippet);
    sources.set(module, snippet.file);
    mkdirSync(dirname(join(workbench, module)), { recursive: true });
    // Empty lines move the code to its line in the page, so that messages name that line.
    writeFileSync(join(workbench, module), "\n".repeat(snippet.line - 1) + snippet.code);
  }
  const elsewhere: string[] = [];
  for (const line of compile()) {
    const [, module = "", row = "", message = ""] = /^(\S+)\((\d+),\d+\): (.*)$/.exec(line) ?? [];
    const file = sources.get(module);
    if (file !== undefined) faults.get(file)?.push(`${file}:${row}: ${message}`);
    else if (!line.startsWith(" ")) elsewhere.push(line);
  }
  if (elsewhere.length > 0) {
    const what = `${elsewhere.length} faults outside the snippets, the first: ${elsewhere[0]}`;
    for (const list of faults.values()) list.push(what);
  }
  return faults;
}

function moduleOf({ file, line, language, name }: Snippet): string {
  return `${file.replaceAll(/[^\w-]/g, "_")}/${name ?? `line-${line}.${language}`}`;
}

function compile(): string[] {
  const placeholders = "docs/snippets.d.ts";
  const config = {
    extends: "../../../tsconfig.base.json",
    compilerOptions: {
      lib: ["es2023", "dom", "dom.iterable"],
      types: ["node"],
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
    include: [
      "**/*.ts",
      "**/*.tsx",
      ...(existsSync(join(root, placeholders)) ? [`../../../${placeholders}`] : []),
    ],
  };
  mkdirSync(workbench, { recursive: true });
  writeFileSync(join(workbench, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const run = spawnSync(process.execPath, [tsc, "-p", ".", "--pretty", "false"], {
    cwd: workbench,
    encoding: "utf8",
  });
  return `${run.stdout}${run.stderr}`.split("\n").filter((line) => line !== "");
}
