import { relative, resolve } from "node:path";
import { projectFiles, root } from "./projectFiles.ts";

const testFile = /\.(test|test-d|stories)\.tsx?$/;

/** Files that run elsewhere: projects that tests copy out of the repository, and the stories of benchmarks. */
const elsewhere = /^(tests\/[^/]+\/consumer|bench)\//;

/** Lists the test and story files of the repository that did not run. */
export function unclaimedFiles(ran: readonly string[]): string[] {
  const claimed = new Set(ran.map((file) => relative(root, resolve(root, file))));
  return projectFiles().filter((file) => testFile.test(file) && !elsewhere.test(file) && !claimed.has(file));
}
