// Builds the package in the current folder: types with tsc, one module for each source file. With --bundle the code is
// put into one module for each entry, which a page or a process loads in a third of the time.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);
const bundle = process.argv.includes("--bundle");
rmSync("dist", { recursive: true, force: true }); // renamed modules must not stay in the package
const only = bundle ? ["--emitDeclarationOnly"] : [];
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", ...only], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
if (bundle) {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const sources = Object.values(exports).flatMap((entry) => entry["@rolecall/source"] ?? []);
  await build({
    entryPoints: sources,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    target: "es2023",
    outdir: "dist",
    chunkNames: "shared-[hash]",
  });
}
