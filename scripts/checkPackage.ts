import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "./packPackage.ts";

// Packs one package as it would be published, and checks the tarball with publint and arethetypeswrong.
const name = process.argv[2];
if (name === undefined) throw new Error("Name a package: tsx scripts/checkPackage.ts core");
const folder = mkdtempSync(join(tmpdir(), "rolecall-check-"));
try {
  const tarball = packPackage(name, folder);
  run("publint", ["run", tarball, "--strict"]);
  run("attw", [tarball, "--profile", "esm-only", "--no-emoji"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(tool: string, args: string[]): void {
  const { status } = spawnSync(tool, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
