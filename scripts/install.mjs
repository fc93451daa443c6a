// Installs the workspace with the pinned pnpm. Needs nothing but Node and npm, so it works in a bare clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".rolecall-installed");

/** @type {NodeJS.ProcessEnv} */
const quiet = {
  ...process.env,
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
  npm_config_yes: "true", // without this, npx asks before it installs, and the answer may default to no
};

/**
 * Installs the dependencies in the lockfile, unless they are already installed.
 * @returns {NodeJS.ProcessEnv} the environment with the workspace's tools and pnpm on the PATH
 * @throws {Error} when pnpm can't be downloaded or the install fails
 */
export function install() {
  const wanted = fingerprint();
  const known = existsSync(stamp) ? readStamp() : {};
  let folder = known.wanted === wanted ? known.folder : undefined;
  if (folder === undefined || (folder !== "" && !existsSync(folder))) {
    folder = pnpmFolder();
    const done = spawnSync("pnpm", ["install", "--frozen-lockfile"], {
      cwd: root,
      stdio: "inherit",
      env: withPath(folder),
    });
    if (done.status !== 0) throw new Error("pnpm install failed; its output above says why.");
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, JSON.stringify({ wanted, folder }));
  }
  return withPath(bin, folder);
}

/** @param {readonly string[]} folders */
function withPath(...folders) {
  return { ...quiet, PATH: [...folders, process.env["PATH"]].filter(Boolean).join(delimiter) };
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** @returns {{ wanted?: string, folder?: string }} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, "utf8"));
  } catch {
    return {}; // the file was only partly written, so install again
  }
}

/**
 * Finds the pinned pnpm, or lets npx download it into the npm cache.
 * @returns {string} the folder to add to the PATH; empty if pnpm is already on it
 */
function pnpmFolder() {
  const pin = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
  const own = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", env: quiet });
  if (own.status === 0 && `pnpm@${own.stdout.trim()}` === pin) return "";
  const fetched = spawnSync("npx", ["-y", "--package", pin, "-c", "command -v pnpm"], {
    cwd: root,
    encoding: "utf8",
    env: quiet,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (fetched.status !== 0) throw new Error(`npx could not fetch ${pin}. Is the package registry reachable?`);
  return dirname(fetched.stdout.trim());
}
