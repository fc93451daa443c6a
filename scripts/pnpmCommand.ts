import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./projectFiles.ts";

/**
 * Returns the command that starts the pinned pnpm: `pnpm` if it is on the PATH, otherwise npx, which downloads it.
 */
export function pnpmCommand(): [string, ...string[]] {
  const pin = String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager);
  const own = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8" });
  return own.status === 0 && `pnpm@${own.stdout.trim()}` === pin ? ["pnpm"] : ["npx", "-y", pin];
}
