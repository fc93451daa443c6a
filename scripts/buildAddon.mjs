import { spawnSync } from "node:child_process";

/**
 * Builds the Storybook addon and the packages that it depends on, because Storybook loads addons as published. Skips
 * what is already built.
 * @param {NodeJS.ProcessEnv} env
 * @throws {Error} when a build fails
 */
export function buildAddon(env) {
  const built = spawnSync(
    "turbo",
    ["run", "build", "--filter=@rolecall/storybook-addon", "--output-logs=errors-only"],
    { env, encoding: "utf8" },
  );
  if (built.status !== 0)
    throw new Error(
      `The Storybook addon does not build:\n${built.stdout ?? ""}${built.stderr ?? built.error}`,
    );
}
