import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "../scripts/packPackage.ts";
import { pnpmCommand } from "../scripts/pnpmCommand.ts";
import { root } from "../scripts/projectFiles.ts";

/** What a project outside of the workspace is made of. */
interface ProjectParts {
  /** The folder whose files it gets, from the root. */
  readonly files: string;
  /** The packages to pack and install, by the names of their folders. */
  readonly packages: readonly string[];
  /** What it needs beside them, in the versions of the workspace. */
  readonly libraries: readonly string[];
}

/** Makes a project outside of the workspace that has packed packages installed, and gives its folder. */
export function installProject({ files, packages, libraries }: ProjectParts): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rolecall-project-")));
  mkdirSync(join(folder, "tarballs"));
  const tarballs = Object.fromEntries(
    packages.map((name) => [`@rolecall/${name}`, `file:${packPackage(name, join(folder, "tarballs"))}`]),
  );
  const versions = Object.fromEntries(libraries.map((name) => [name, versionOf(name)]));
  cpSync(join(root, files), folder, { recursive: true });
  write("package.json", { private: true, type: "module", dependencies: { ...tarballs, ...versions } });
  // Of the packages that depend on each other only these tarballs exist; no registry has them.
  write("pnpm-workspace.yaml", { packages: ["."], overrides: tarballs, allowBuilds: { esbuild: false } });
  const [command, ...args] = pnpmCommand();
  const done = spawnSync(command, [...args, "install", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The project does not install:\n${done.stdout}${done.stderr}`);
  return folder;

  function write(file: string, content: object): void {
    writeFileSync(join(folder, file), JSON.stringify(content)); // JSON is YAML, too
  }
}

function versionOf(name: string): string {
  const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
