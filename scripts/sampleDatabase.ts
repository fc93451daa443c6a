import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";
import { projectFiles, root } from "./projectFiles.ts";

const name = "virtual:sample-database";
const cache = join(root, "node_modules/.cache/rolecall");
/** What decides what is in the sample database. */
const sources = [
  "apps/console/server",
  "apps/console/contract",
  "packages/core/src",
  "packages/organization/src",
  "packages/server/src",
];

/**
 * Lets stories import the address of the sample database from `virtual:sample-database`: a dump that is made once, and
 * again when what it is made from has changed.
 */
export function sampleDatabase(): Plugin {
  let made: Promise<string> | undefined;
  return {
    name: "sample-database",
    // in a build it is made while the rest is read
    buildStart: () => void (made ??= makeSample()).catch(() => undefined),
    resolveId: async (source) => (source === name ? `${await (made ??= makeSample())}?url` : undefined),
  };
}

/** Makes the dump, unless it is there, and gives its file. */
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
  // another process may have made it meanwhile, and theirs is the same
  renameSync(unfinished, file);
  return file;
}
