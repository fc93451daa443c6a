import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/projectFiles.ts";
import { installPackages } from "./installPackages.ts";

/** What a project outside of the workspace is made of. */
interface ProjectParts {
  /** The folder whose files it gets, from the root. */
  readonly files: string;
  /** The packages to pack and install, by the names of their folders. */
  readonly packages: readonly string[];
  /** What else it needs, in the versions of the workspace. */
  readonly libraries: readonly string[];
}

/** Makes a project outside of the workspace that has packed packages installed, and gives its folder. */
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
