import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { importFaults, readImports } from "./importFaults.ts";
import { projectFiles, root } from "./projectFiles.ts";

const code = /\.(ts|tsx|mjs)$/;
const test = /\.(test|test-d)\.tsx?$/;
/** The folders in which a file is named after its export. */
const named = /^(packages\/[^/]+\/src|apps\/[^/]+\/src|scripts)\//;
const vagueFolder = /(^|\/)(utils?|helpers?|lib|common|shared|misc)\//;

/** Lists the faults against the layout described in CONTRIBUTING.md, one sentence for each. */
export function layoutFaults(): string[] {
  const files = projectFiles().filter((file) => code.test(file));
  return [
    ...files.flatMap((file) => {
      const source = readFileSync(join(root, file), "utf8");
      return [
        ...sizeFaults(file, source),
        ...placeFaults(file),
        ...nameFaults(file, source),
        ...castFaults(file, source),
      ];
    }),
    ...importFaults(readImports(files)),
  ];
}

/** Checks that a file is not too long. */
export function sizeFaults(file: string, source: string): string[] {
  const lines = source.split("\n").length - 1;
  const limit = test.test(file) ? 500 : basename(file) === "index.ts" ? 60 : 300;
  return lines > limit ? [`${file} has ${lines} lines, at most ${limit} are allowed: split it.`] : [];
}

function placeFaults(file: string): string[] {
  const faults = vagueFolder.test(file)
    ? [`${file} is in a folder whose name says nothing: name it by its content.`]
    : [];
  if (named.test(file) && test.test(file)) {
    const stem = file.replace(test, "");
    const beside = [".ts", ".tsx", ".mjs"].some((extension) => existsSync(join(root, stem + extension)));
    if (!beside) faults.push(`${file} has no source beside it: name it after the file that it tests.`);
  }
  return faults;
}

/**
 * Checks that a file is named after one of its exports: `projects/rename.ts` exports `rename` or `renameProject`.
 * Files that only contain types may be named after the group.
 */
export function nameFaults(file: string, source: string): string[] {
  if (!named.test(file) || /\.(test|test-d|stories|bench)\./.test(file) || file.endsWith(".d.ts")) return [];
  const stem = basename(file).replace(code, "");
  const exports = [
    ...source.matchAll(
      /^export (?:default )?(?:async )?(function\*?|const|let|class|interface|type) (\w+)/gm,
    ),
  ];
  const exported = exports.map(([, , name = ""]) => name);
  const isTypesAlone = exports.every(([, kind]) => kind === "interface" || kind === "type");
  const isDoor = /^export (type )?\{/m.test(source) || /^export const \{/m.test(source);
  if (isTypesAlone || isDoor || ["main", "testing", "errors"].includes(stem)) return [];
  const areVariants = exported.every((name) => name.toLowerCase().endsWith(stem.toLowerCase()));
  const noun = basename(dirname(file)).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const inFolder = [noun, noun.replace(/ies$/, "y"), noun.replace(/s$/, "")].map((word) => stem + word);
  const isInFolder = exported.some((name) =>
    inFolder.some((full) => full.toLowerCase() === name.toLowerCase()),
  );
  return areVariants || isInFolder || exported.includes(stem)
    ? []
    : [`${file} exports ${exported.join(", ")}, but nothing of its own name.`];
}

/** Checks that each cast in the published code has its reason on the line above. */
export function castFaults(file: string, source: string): string[] {
  if (!/^packages\/[^/]+\/src\//.test(file) || /\.(test|test-d|stories|bench)\./.test(file)) return [];
  const lines = source.split("\n");
  const blanked = withoutTemplates(source).split("\n");
  return blanked.flatMap((line, index) => {
    const written = line.replace(/\/\/.*$|"(?:[^"\\]|\\.)*"/g, "");
    if (/^\s*(\*|\/\*|import|export \{|export \*|type \w+ as|\w+ as \w+,)/.test(line)) return [];
    if (!/[\w)\]}>] as (?!const\b)[\w({[]/.test(written)) return [];
    const above = lines[index - 1]?.trim() ?? "";
    const reasoned = above.startsWith("//") || above.endsWith("*/");
    return reasoned ? [] : [`${file}:${index + 1} casts without a reason on the line above.`];
  });
}

/** Blanks out template literals, which may contain other languages, and comment lines. */
function withoutTemplates(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  return source.replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, blank).replace(/`(?:[^`\\]|\\[^])*`/g, blank);
}
