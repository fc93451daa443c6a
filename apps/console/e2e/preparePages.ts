import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { browserOptions } from "../../../scripts/browserOptions.ts";
import { buildConsole } from "../../../scripts/buildConsole.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The output folder of the console's build. */
    consolePages: string;
    /** The WebSocket address of the browser. */
    consoleBrowser: string;
  }
}

/** Builds the console and starts a browser once for all tests that open pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-console-"));
  // the test runner sets this variable, and a build depends on it
  buildConsole({ ...process.env, NODE_ENV: "production" }, folder);
  project.provide("consolePages", folder);
  const browser = await chromium.launchServer(await browserOptions());
  project.provide("consoleBrowser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
