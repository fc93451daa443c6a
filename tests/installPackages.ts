import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPackage } from "../scripts/packPackage.ts";
import { pnpmCommand } from "../scripts/pnpmCommand.ts";

/**
 * Packs packages of the workspace and installs a project, or several in one folder, that depend on them.
 * @param folder The folder of the project; its `package.json` is written by then.
 * @param packages The packages to pack, by the names of their folders.
 */
export function installPackages(folder: string, packages: readonly string[]): void {
  const tarballFolder = join(folder, "tarballs");
  mkdirSync(tarballFolder);
  const tarballs = Object.fromEntries(
    packages.map((name) => [`@rolecall/${name}`, `file:${packPackage(name, tarballFolder)}`]),
  );
  // No registry has the packages, so every dependency on one of them leads to its tarball.
  const workspace = { packages: ["**"], overrides: tarballs, allowBuilds };
  writeFileSync(join(folder, "pnpm-workspace.yaml"), JSON.stringify(workspace)); // JSON is YAML, too
  const [command, ...args] = pnpmCommand();
  const done = spawnSync(command, [...args, "install", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The project does not install:\n${done.stdout}${done.stderr}`);
}

/** None of them needs its script: their binaries are dependencies of their own. */
const allowBuilds = { "@parcel/watcher": false, "@swc/core": false, esbuild: false, "unrs-resolver": false };
