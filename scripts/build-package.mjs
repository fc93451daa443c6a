// Builds the package in the current folder: plain tsc, one module for each source file.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);
rmSync("dist", { recursive: true, force: true }); // a module that was renamed must not stay in the package
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
process.exit(status ?? 1);
