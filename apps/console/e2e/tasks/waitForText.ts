import type { Page } from "playwright";

/** Waits until the page shows a text. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.getByRole("alert").filter({ hasText: words }).first().waitFor();
}
