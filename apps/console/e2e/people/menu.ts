import type { Locator, Page } from "playwright";

/** An entry of the menu at the side: the page `label` in its area. */
export function menuEntry(page: Page, area: "Organization" | "Project", label: string): Locator {
  return page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("region", { name: area, exact: true })
    .getByRole("link", { name: label });
}

/** Opens a page of the account, which is below the picture of the person. */
export async function openAccountPage(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: /^Signed in as/ }).click();
  await page.getByRole("menuitem", { name: `Account: ${label}` }).click();
}
