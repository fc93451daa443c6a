// npm test: installs, builds the Storybook addon, obtains a browser, then type checks and runs every test. Ends with `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddon } from "./buildAddon.mjs";
import { install } from "./install.mjs";
import { Tally } from "./Tally.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tally = new Tally();
try {
  const env = install();
  buildAddon(env);
  tally.step("a browser for the stories", "tsx", ["scripts/ensureBrowser.ts"], { cwd: root, env });
  for (const folder of typeScriptProjects()) {
    tally.step(`types: ${folder}`, "tsc", ["-p", folder], { cwd: root, env });
  }
  runVitest(env);
} catch (error) {
  console.error(error);
  tally.count(0, 1);
}
tally.close();

/** Lists all folders with a tsconfig.json, the root first. */
function typeScriptProjects() {
  const found = ["packages", "apps", "tests"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  );
  return [".", "bench", ...found].filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
}

/** @param {NodeJS.ProcessEnv} env */
function runVitest(env) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-counts-"));
  const file = join(folder, "counts.json");
  console.log("");
  const run = spawnSync("vitest", ["run"], {
    cwd: root,
    stdio: "inherit",
    env: { ...env, ROLECALL_COUNTS: file, ROLECALL_WHOLE_SUITE: "1" },
  });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  tally.count(counts.passed, counts.failed);
  if (run.status !== 0 && counts.failed === 0) {
    console.log(`FAILED  vitest ended with ${run.status ?? run.signal} without naming a failed test`);
    tally.count(0, 1);
  }
}
