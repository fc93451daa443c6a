import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildConsole } from "../../../scripts/buildConsole.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that the console was built to. */
    consolePages: string;
  }
}

/** Builds the console once for all tests that open its pages. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-console-"));
  // a test runner calls itself by this name, and a build goes by it
  buildConsole({ ...process.env, NODE_ENV: "production" }, folder);
  project.provide("consolePages", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
