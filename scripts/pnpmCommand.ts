import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./projectFiles.ts";

/** Gives the words that start the pinned pnpm: itself where it is on the PATH, else npx, which fetches it. */
export function pnpmCommand(): [string, ...string[]] {
  const pin = String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager);
  const own = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8" });
  return own.status === 0 && `pnpm@${own.stdout.trim()}` === pin ? ["pnpm"] : ["npx", "-y", pin];
}
