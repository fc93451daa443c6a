import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles, root } from "./projectFiles.ts";

/** The pages that explain how to work in this repository. */
export const instructions = ["README.md", "CONTRIBUTING.md", "AGENTS.md", "SECURITY.md"];

/** Lists the paths, packages, commands, test projects and variables on a page that don't exist. */
export function instructionFaults(page: string, text: string): readonly string[] {
  // skip snippets and the file names above them, which readers don't type
  const snippets = /(?:^`[^`\n]+`[^\n]*:\n\n)?^```[^]*?^```/gm;
  const lines = text.replaceAll(snippets, (block) => block.replaceAll(/[^\n]/g, "")).split("\n");
  let listsProjects = false;
  return lines.flatMap((line, index) => {
    listsProjects = line.startsWith("Test projects:") || (listsProjects && line !== "");
    const spans = [...line.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);
    const links = [...line.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
    const missing = [
      ...spans.flatMap((span) => missingIn(span)),
      ...links.filter((path) => !existsSync(join(root, path))),
      ...(listsProjects ? spans.filter((span) => !isTestProject(span)) : []),
    ];
    return missing.map((what) => `${page}:${index + 1} names ${what}, which does not exist.`);
  });
}

/** Lists the packages and applications that a page doesn't mention. */
export function unmentionedFaults(page: string, text: string): readonly string[] {
  const places = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  );
  return places
    .filter((place) => !text.includes(`\`${place}\``))
    .map((place) => `${page} does not name ${place}.`);
}

/** Returns the parts of a code span that don't exist. Skips all kinds not listed below. */
function missingIn(span: string): readonly string[] {
  const words = span.split(/\s+/).flatMap((word) => withoutBraces(word.replace(/[,;:]$/, "")));
  const commands = missingCommands(words);
  const others = words.flatMap((word, index) => {
    if (words[index - 1] === "--project") return isTestProject(word) ? [] : [word];
    const [, variable] = /^([A-Z]{2,}_?[A-Z_]*[A-Z])(?:=.*)?$/.exec(word) ?? [];
    if (variable !== undefined) return isVariable(variable) ? [] : [variable];
    if (word.startsWith("@rolecall/")) return isPackage(word) ? [] : [word];
    return isPath(word) && !isFound(word, words) ? [word] : [];
  });
  return [...commands, ...others];
}

/** Expands `src/{app,ui}` to `src/app` and `src/ui`. */
function withoutBraces(word: string): readonly string[] {
  const [, before = "", choices, after = ""] = /^(.*)\{([^}]+)\}(.*)$/.exec(word) ?? [];
  return choices === undefined ? [word] : choices.split(",").map((choice) => before + choice + after);
}

const isPath = (word: string): boolean =>
  /^[\w.*@-]+(\/[\w.*@-]+)*\/?$/.test(word) &&
  (word.includes("/") || /\w\.(tsx?|mjs|json|mdx?|ya?ml)$/.test(word)) &&
  !/^(\.\/|[*.]+$)|^\d/.test(word) &&
  !word.startsWith("index.") &&
  !/^(application|text)\//.test(word);

/** A path is relative to the root or to the package of the named test project, or is the end of a single path. */
function isFound(path: string, words: readonly string[]): boolean {
  if (path.includes("*")) {
    const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);
    return files().some((file) => pattern.test(file));
  }
  if (existsSync(join(root, path))) return true;
  const project = words[words.indexOf("--project") + 1];
  if (words.includes("--project")) return files().some((file) => file.includes(`${project}/${path}`));
  return files().some((file) => file.endsWith(`/${path}`) || file.includes(`/${path}/`));
}

function missingCommands(words: readonly string[]): readonly string[] {
  const [command, name = "", tool = ""] = words;
  if (command === "npm" && name === "run") return tool in scripts() ? [] : [`npm run ${tool}`];
  if (command === "npm" && ["test", "start"].includes(name)) return name in scripts() ? [] : [`npm ${name}`];
  if (command === "npx") return isTool(name) ? [] : [`npx ${name}`];
  if (command === "node" && name === "scripts/run.mjs") return isTool(tool) ? [] : [tool];
  return [];
}

const isTool = (name: string): boolean =>
  name === "pnpm" || existsSync(join(root, "node_modules/.bin", name));

function isTestProject(name: string): boolean {
  const settings = ["vitest.config.ts", "scripts/storybookProject.ts"].map((file) => read(file)).join("\n");
  return settings.includes(`"${name}"`);
}

function isPackage(name: string): boolean {
  const [, folder = "", entry] = /^@rolecall\/([\w-]+)(?:\/(.+))?$/.exec(name) ?? [];
  if (folder === "source") return read("packages/core/package.json").includes('"@rolecall/source"');
  const manifest = ["packages", "apps"].map((group) => `${group}/${folder}/package.json`);
  const found = manifest.find((file) => existsSync(join(root, file)));
  return found !== undefined && (entry === undefined || `./${entry}` in JSON.parse(read(found)).exports);
}

const isVariable = (name: string): boolean =>
  files().some((file) => /\.(ts|mjs)$/.test(file) && read(file).includes(name));

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const scripts = (): Readonly<Record<string, string>> => JSON.parse(read("package.json")).scripts;

let listed: readonly string[] | undefined;
const files = (): readonly string[] => (listed ??= projectFiles());
