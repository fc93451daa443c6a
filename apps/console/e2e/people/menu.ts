import type { Locator, Page } from "playwright";

/** An entry of the menu: the page `label` in its area. */
export function menuEntry(
  page: Page,
  area: "Organization" | "Account" | "Project" | "Access",
  label: string,
): Locator {
  return page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("region", { name: area, exact: true })
    .getByRole("link", { name: label });
}
