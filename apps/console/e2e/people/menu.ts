import type { Locator, Page } from "playwright";

/** An entry of the side menu: the page `label` in its area. */
export function menuEntry(page: Page, area: "Organization" | "Project", label: string): Locator {
  return page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("region", { name: area, exact: true })
    .getByRole("link", { name: label });
}

/** Opens an account page from the menu under the avatar. */
export async function openAccountPage(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: /^Signed in as/ }).click();
  await page.getByRole("menuitem", { name: `Account: ${label}` }).click();
}
