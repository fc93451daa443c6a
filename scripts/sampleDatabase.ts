import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";
import { projectFiles, root } from "./projectFiles.ts";

const name = "virtual:sample-database";
const cache = join(root, "node_modules/.cache/rolecall");
/** The files that determine the content of the sample database. */
const sources = [
  "apps/console/server",
  "apps/console/contract",
  "packages/core/src",
  "packages/organization/src",
  "packages/server/src",
];

/**
 * Lets stories import the URL of the sample database from `virtual:sample-database`. The dump is created once, and
 * again when its sources have changed.
 */
export function sampleDatabase(): Plugin {
  let made: Promise<string> | undefined;
  return {
    name: "sample-database",
    // in a build, it is created while other modules load
    buildStart: () => void (made ??= makeSample()).catch(() => undefined),
    resolveId: async (source) => (source === name ? `${await (made ??= makeSample())}?url` : undefined),
  };
}

/** Creates the dump if it doesn't exist. Returns its file. */
async function makeSample(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...sources.flatMap((folder) => projectFiles(join(root, folder))), "pnpm-lock.yaml"])
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(join(root, file)));
  const file = join(cache, `sample-${hash.digest("hex").slice(0, 16)}.tar.gz`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const tsx = join(root, "node_modules/.bin/tsx");
  const script = join(root, "apps/console/server/sample/dumpSample.ts");
  await promisify(execFile)(tsx, ["--conditions=@rolecall/source", script, unfinished], { cwd: root });
  // another process may have created the same dump in the meantime
  renameSync(unfinished, file);
  return file;
}
