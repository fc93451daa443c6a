import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { projectFiles, root } from "./projectFiles.ts";

const code = /\.(ts|tsx|mjs)$/;
/** Files that are used without an import, because a tool or a command opens them. */
const opened = /\.(test|test-d|stories|bench|config)\.|\.d\.ts$|(^|\/)(index|main)\.tsx?$/;
/** The folders of the console from top to bottom. Each may import the ones below it. */
const consoleLayers = ["stories", "app", "account", "organization", "product", "sign-in", "ui", "session"];
const consoleSource = "apps/console/src/";

/** The paths of the files that a file imports, relative to the root. `import type` counts. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the imports between the project's files. */
export function readImports(files: readonly string[] = projectFiles()): Imports {
  return new Map(
    files
      .filter((file) => code.test(file))
      .map((file) => [file, importsIn(file, readFileSync(join(root, file), "utf8"))]),
  );
}

function importsIn(file: string, source: string): string[] {
  const specifiers = source.matchAll(/\b(?:from|import|import\()\s*"(\.{1,2}\/[^"]+)"/g);
  return [...specifiers].map(([, path = ""]) => posix.join(posix.dirname(file), path));
}

/** Lists the faults of imports between files, one sentence for each. */
export function importFaults(imports: Imports): string[] {
  return [...arrowFaults(imports), ...circleFaults(imports), ...smallFileFaults(imports)];
}

/** Lists imports that lead up: from a folder of the console to one above it. */
export function arrowFaults(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) => {
    // a test may import more than the code it tests
    const from = opened.test(file) ? -1 : layerOf(file);
    if (from === -1) return [];
    return targets
      .filter((target) => layerOf(target) !== -1 && layerOf(target) < from)
      .map(
        (target) => `${file} imports ${target}: ${consoleLayers[from]} must not know what is built on it.`,
      );
  });
}

const layerOf = (file: string) =>
  file.startsWith(consoleSource)
    ? consoleLayers.indexOf(file.slice(consoleSource.length).split("/")[0] ?? "")
    : -1;

/** Lists circular imports, one sentence for each. */
export function circleFaults(imports: Imports): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string) => {
    if (done.has(file)) return;
    const start = path.indexOf(file);
    if (start !== -1) {
      faults.push(`Imports go in a circle: ${[...path.slice(start), file].join(" -> ")}`);
      return;
    }
    path.push(file);
    for (const target of imports.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return faults;
}

/** Folders where small files are allowed: packages that will be rebuilt, and migrations, which never change. */
const kept = /^packages\/(organization|react|server|xstate)\//;

/** Lists files under 15 lines that only one file imports, because their code belongs in that file. */
export function smallFileFaults(imports: Imports, linesOf: (file: string) => number = countLines): string[] {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    for (const target of new Set(targets)) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  return [...imports.keys()].flatMap((file) => {
    const [importer, ...others] = importers.get(file) ?? [];
    if (importer === undefined || others.length > 0 || opened.test(file) || kept.test(file)) return [];
    const lines = linesOf(file);
    return lines < 15 ? [`${file} has ${lines} lines and one importer: move them to ${importer}.`] : [];
  });
}

function countLines(file: string): number {
  return readFileSync(join(root, file), "utf8").split("\n").length - 1;
}
