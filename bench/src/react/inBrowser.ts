import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { browserOptions } from "../../../scripts/browserOptions.ts";

/** Runs one match in Chromium with the production build of React. */
export async function inBrowser(name: string): Promise<void> {
  const options = await browserOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), "--js-flags=--expose-gc"],
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
