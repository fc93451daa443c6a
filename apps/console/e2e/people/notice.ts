import type { Locator, Page } from "playwright";

/** A notice with a text, anywhere on the page. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole("alert").filter({ hasText: text });
}
