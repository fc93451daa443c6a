import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPackage } from "../scripts/packPackage.ts";
import { pnpmCommand } from "../scripts/pnpmCommand.ts";

/**
 * Packs packages of the workspace, and installs one or several projects that depend on them.
 * @param folder The folder of the project, which already has a `package.json`.
 * @param packages The packages to pack, by the names of their folders.
 */
export function installPackages(folder: string, packages: readonly string[]): void {
  const tarballFolder = join(folder, "tarballs");
  mkdirSync(tarballFolder);
  const tarballs = Object.fromEntries(
    packages.map((name) => [`@rolecall/${name}`, `file:${packPackage(name, tarballFolder)}`]),
  );
  // The packages are not in a registry, so dependencies on them resolve to their tarballs.
  const workspace = { packages: ["**"], overrides: tarballs, allowBuilds };
  writeFileSync(join(folder, "pnpm-workspace.yaml"), JSON.stringify(workspace)); // JSON is YAML, too
  const [command, ...args] = pnpmCommand();
  const done = spawnSync(command, [...args, "install", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The project does not install:\n${done.stdout}${done.stderr}`);
}

/** None of them needs its install script, because their binaries are separate dependencies. */
const allowBuilds = { "@parcel/watcher": false, "@swc/core": false, esbuild: false, "unrs-resolver": false };
