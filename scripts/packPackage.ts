import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pnpmCommand } from "./pnpmCommand.ts";
import { root } from "./projectFiles.ts";

/** Packs a built package as it would be published. Returns the path of the tarball. */
export function packPackage(name: string, destination: string): string {
  const folder = join(root, "packages", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const tarball = join(destination, `rolecall-${name}-${version}.tgz`);
  const [command, ...args] = pnpmCommand();
  const packed = spawnSync(command, [...args, "pack", "--out", tarball], { cwd: folder, encoding: "utf8" });
  if (packed.status !== 0)
    throw new Error(`pnpm pack failed in ${folder}:\n${packed.stdout}${packed.stderr}`);
  return tarball;
}
