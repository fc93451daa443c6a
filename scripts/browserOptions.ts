import type { LaunchOptions } from "playwright";
import { chromiumArgs } from "./chromiumArgs.ts";
import { chromiumPath } from "./chromiumPath.ts";

/** Says how Playwright starts the browser of the tests: headless, wherever it is installed. */
export async function browserOptions(): Promise<LaunchOptions> {
  const executablePath = await chromiumPath();
  return { args: chromiumArgs, ...(executablePath !== undefined && { executablePath }) };
}
