import type { Locator, Page } from "playwright";

/** The heading of the page that is open. */
export function pageCalled(page: Page, title: string): Locator {
  return page.getByRole("heading", { level: 1, name: title });
}
