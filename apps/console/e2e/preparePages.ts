import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { browserOptions } from "../../../scripts/browserOptions.ts";
import { buildConsole } from "../../../scripts/buildConsole.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that the console was built to. */
    consolePages: string;
    /** The address of the browser that opens them. */
    consoleBrowser: string;
  }
}

/** Builds the console and starts a browser, once for all tests that open its pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-console-"));
  // a test runner calls itself by this name, and a build goes by it
  buildConsole({ ...process.env, NODE_ENV: "production" }, folder);
  project.provide("consolePages", folder);
  const browser = await chromium.launchServer(await browserOptions());
  project.provide("consoleBrowser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
