import { spawnSync } from "node:child_process";

/**
 * Builds the console for the server to serve.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder the output folder, relative to the console
 * @param {"production" | "inspected"} mode `inspected` adds the inspector
 * @throws {Error} when the build fails
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
