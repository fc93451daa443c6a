import { spawnSync } from "node:child_process";

/**
 * Builds the Storybook addon and the packages it is made of: Storybook takes addons as they are published. What is built
 * already is left as it is.
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws {Error} when something of it does not build
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
