import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../scripts/projectFiles.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The compiler's output if the packages failed to build, otherwise empty. */
    buildFailure: string;
  }
}

/** Lists the folders of the packages that an application installs, dependencies first. */
export const publishable = ["core", "react", "organization", "xstate", "server"];

/** Builds the packages once for all tests that use the built output. */
export default function setup(project: TestProject): void {
  let failure = "";
  for (const name of [...publishable, "storybook-addon"]) {
    const folder = join(root, "packages", name);
    const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const [, ...script] = String(scripts.build).split(" ");
    const build = spawnSync(process.execPath, script, { cwd: folder, encoding: "utf8" });
    if (build.status !== 0) failure += `@rolecall/${name} does not build:\n${build.stdout}${build.stderr}\n`;
  }
  project.provide("buildFailure", failure);
}
