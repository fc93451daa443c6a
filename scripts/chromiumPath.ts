import { existsSync } from "node:fs";

const installedPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds the browser for the story tests: `CHROMIUM_PATH`, an installed Chromium, or the one in an npm package.
 * Returns `undefined` otherwise, so that Playwright searches for one.
 */
export async function chromiumPath(): Promise<string | undefined> {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, but no file is there. Correct it or unset it.`);
  }
  const installed = installedPaths.find((path) => existsSync(path));
  if (installed !== undefined || process.platform !== "linux" || process.arch !== "x64") return installed;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
