import type { Page } from "playwright";
import type { TaskFixture } from "../../contract/TaskFixture.ts";

/** The server's response to a person who can open the page, to compare with what the page shows. */
export async function fetchAnswer(page: Page, { organization }: TaskFixture, path: string): Promise<unknown> {
  const response = await page.request.get(path.replace(":organization", organization));
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}`);
  const isJson = response.headers()["content-type"]?.includes("json") === true;
  return isJson ? response.json() : response.text();
}
