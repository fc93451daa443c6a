import type { Page } from "playwright";

/** Waits until a page has its heading and has finished loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector(
        "[aria-busy=true], [aria-label='The page is loading'], .mantine-Skeleton-root",
      ) === null,
  );
}
