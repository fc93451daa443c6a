import type { CorePermission } from "@rolecall/organization";
import type { Locator, Page } from "playwright";

/** The first control on a page that is marked with a task. */
export function markedAs(page: Page, permission: CorePermission): Locator {
  return page.locator(`[data-task="${permission}"]`).first();
}
