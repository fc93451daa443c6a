import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../../scripts/projectFiles.ts";
import { publishable } from "../buildPackages.ts";
import { installPackages } from "../installPackages.ts";
import type { Guide } from "./readGuide.ts";

const modules = join(root, "tests/guides/node_modules");

/** Dependencies that only guides install, and the workspace doesn't. */
const versionsElsewhere: Readonly<Record<string, string>> = {
  "@swc/core": "1.16.22",
  "@swc/jest": "0.2.39",
  jest: "30.5.2",
  "jest-environment-jsdom": "30.5.2",
};

/** A folder in which a guide is followed. */
export interface Place {
  readonly guide: Guide;
  /** The folder in which the guide starts. Its `cd` commands are relative to it. */
  readonly folder: string;
}

/**
 * Runs the commands of the guides that set up projects, then installs the dependencies of all projects at once: the
 * packed packages, and other dependencies in the workspace's versions. Each project only gets what its guide
 * installs.
 * A guide that doesn't create a project is followed in the quick start's project if it has components, otherwise in
 * an empty Node project.
 */
export function prepareProjects(guides: readonly Guide[]): { folder: string; places: Place[] } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rolecall-guides-")));
  writeManifest(folder, { private: true });
  const places = guides.map((guide) => setUp(guide, join(folder, basename(guide.file).split(".")[0] ?? "")));
  installPackages(folder, publishable);
  return { folder, places };
}

function setUp(guide: Guide, folder: string): Place {
  mkdirSync(folder);
  const commands = guide.steps.flatMap((step) => (step.kind === "command" ? [step.command] : []));
  let start = folder;
  if (!commands.some((command) => /^npm (create|init)/.test(command))) {
    const hasComponents = guide.steps.some((step) => step.kind === "file" && step.path.endsWith(".tsx"));
    if (hasComponents) {
      createViteProject(folder, "app", "react-ts");
      start = join(folder, "app");
    } else writeManifest(folder, { private: true, type: "module" });
  }
  let place = start;
  for (const command of commands) {
    const [, next] = /^cd (\S+)$/.exec(command) ?? [];
    if (next !== undefined) place = join(place, next);
    else if (isSetUp(command)) carryOut(command, place);
  }
  return { guide, folder: start };
}

/** Whether a command creates a project or installs something. Such commands run before the files are written. */
export const isSetUp = (command: string): boolean => /^npm (create|init|pkg|install)\b/.test(command);

function carryOut(command: string, place: string): void {
  const [, name, template] = /^npm create vite@latest (\S+) -- --template (\S+)$/.exec(command) ?? [];
  if (name !== undefined && template !== undefined) return createViteProject(place, name, template);
  const [, isDevelopment, names] = /^npm install (-D )?(.*)$/.exec(command) ?? [];
  if (names !== undefined) {
    const kind = isDevelopment ? "devDependencies" : "dependencies";
    const manifest = readManifest(place);
    const added = Object.fromEntries(names.split(" ").map((library) => [library, versionOf(library)]));
    return writeManifest(place, { ...manifest, [kind]: { ...manifest[kind], ...added } });
  }
  const done = spawnSync(command, { cwd: place, shell: true, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} fails:\n${done.stdout}${done.stderr}`);
}

function createViteProject(place: string, name: string, template: string): void {
  const creator = join(modules, "create-vite/index.js");
  const args = [creator, name, "--template", template, "--no-interactive"];
  const done = spawnSync(process.execPath, args, { cwd: place, encoding: "utf8" });
  const folder = join(place, name);
  if (!existsSync(join(folder, "package.json")))
    throw new Error(`create-vite makes no project:\n${done.stdout}${done.stderr}`);
  const { dependencies, devDependencies, ...manifest } = readManifest(folder);
  writeManifest(folder, {
    ...manifest,
    dependencies: inOurVersions(dependencies),
    devDependencies: inOurVersions(devDependencies),
  });
}

interface Manifest {
  readonly [field: string]: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function inOurVersions(dependencies: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  if (name.startsWith("@rolecall/")) return "*";
  const elsewhere = versionsElsewhere[name];
  if (elsewhere !== undefined) return elsewhere;
  const manifest = join(modules, name, "package.json");
  if (!existsSync(manifest))
    throw new Error(
      `A guide installs ${name}: add it to tests/guides/package.json, which says in what version.`,
    );
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

const readManifest = (place: string): Manifest =>
  JSON.parse(readFileSync(join(place, "package.json"), "utf8"));

const writeManifest = (place: string, manifest: Manifest): void =>
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest, null, 2));
