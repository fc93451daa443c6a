import type { LaunchOptions } from "playwright";
import { chromiumArgs } from "./chromiumArgs.ts";
import { chromiumPath } from "./chromiumPath.ts";

/** The options with which Playwright starts the tests' browser: headless, and the path where it is installed. */
export async function browserOptions(): Promise<LaunchOptions> {
  const executablePath = await chromiumPath();
  return { args: chromiumArgs, ...(executablePath !== undefined && { executablePath }) };
}
