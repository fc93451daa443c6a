import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArgs } from "../../../scripts/chromiumArgs.ts";
import { chromiumPath } from "../../../scripts/chromiumPath.ts";

/** Plays one match in a real Chromium, with the production build of React. */
export async function inBrowser(name: string): Promise<void> {
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({
    args: [...chromiumArgs, "--js-flags=--expose-gc"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    page.on("console", (message) => console.log(message.text()));
    await page.setContent("<!doctype html><title>bench</title>");
    await page.addScriptTag({ path: fileURLToPath(new URL("react/browser.js", import.meta.url)) });
    await page.evaluate(`play(${JSON.stringify(name)})`);
  } finally {
    await browser.close();
  }
}
