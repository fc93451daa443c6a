import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { browserOptions } from "./browserOptions.ts";
import { chromiumPath } from "./chromiumPath.ts";

// Installs the browser of the story tests and opens it once, so that a browser that can't run fails here rather than
// in every story.
const path = await chromiumPath();
if (path === undefined && !existsSync(chromium.executablePath())) {
  const download = spawnSync("playwright", ["install", "chromium"], { stdio: "inherit" });
  if (download.status !== 0) {
    throw new Error(
      "No Chromium is installed and Playwright could not download one. Set CHROMIUM_PATH to a browser.",
    );
  }
}
const browser = await chromium.launch(await browserOptions());
console.log(`Chromium ${browser.version()} from ${path ?? chromium.executablePath()}`);
await browser.close();
