import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../scripts/projectFiles.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What the compiler printed when the packages did not build; empty when they did. */
    buildFailure: string;
  }
}

/** Names the folders of the packages that users install, each after those it depends on. */
export const publishable = ["core", "react", "organization"];

/** Builds the packages once for all tests that look at built output. */
export default function setup(project: TestProject): void {
  let failure = "";
  for (const name of publishable) {
    const build = spawnSync(process.execPath, [join(root, "scripts/build-package.mjs")], {
      cwd: join(root, "packages", name),
      encoding: "utf8",
    });
    if (build.status !== 0) failure += `@rolecall/${name} does not build:\n${build.stdout}${build.stderr}\n`;
  }
  project.provide("buildFailure", failure);
}
