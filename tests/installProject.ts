import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/projectFiles.ts";
import { installPackages } from "./installPackages.ts";

/** The content of a project outside the workspace. */
interface ProjectParts {
  /** The folder whose files it copies, relative to the root. */
  readonly files: string;
  /** The folder names of the packages to pack and install. */
  readonly packages: readonly string[];
  /** Other dependencies, in the workspace's versions. */
  readonly libraries: readonly string[];
}

/** Creates a project outside the workspace with packed packages installed. Returns its folder. */
export function installProject({ files, packages, libraries }: ProjectParts): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rolecall-project-")));
  cpSync(join(root, files), folder, { recursive: true });
  const dependencies = Object.fromEntries([
    ...packages.map((name) => [`@rolecall/${name}`, "*"]),
    ...libraries.map((name) => [name, versionOf(name)]),
  ]);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies }),
  );
  installPackages(folder, packages);
  return folder;
}

function versionOf(name: string): string {
  const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
