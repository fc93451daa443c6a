import type { Page } from "playwright";

/** Waits until the page tells that something is done. */
export async function says(page: Page, words: string): Promise<void> {
  await page.getByRole("alert").filter({ hasText: words }).first().waitFor();
}
