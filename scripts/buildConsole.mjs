import { spawnSync } from "node:child_process";

/**
 * Builds the console for the server to hand out.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder where to, as seen from the console
 * @param {"production" | "inspected"} mode `inspected` puts the inspector over it
 * @throws {Error} when it does not build
 */
export function buildConsole(env, folder = "dist", mode = "production") {
  const built = spawnSync(
    "vite",
    ["build", "--logLevel", "error", "--emptyOutDir", "--outDir", folder, "--mode", mode],
    {
      cwd: new URL("../apps/console", import.meta.url),
      env,
      encoding: "utf8",
    },
  );
  if (built.status !== 0)
    throw new Error(`The console does not build:\n${built.stdout ?? ""}${built.stderr ?? built.error}`);
}
