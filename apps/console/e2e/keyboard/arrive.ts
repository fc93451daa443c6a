import type { Page } from "playwright";
import { reportPages } from "../../src/product/reports/reportPages.ts";
import { acmeAs } from "../../test/acmeAs.ts";
import { settled } from "../settled.ts";
import type { Driver } from "../tasks/Driver.ts";

/** Navigates to a page of an organization through the console: by the menu and links on the page. */
export async function arrive(page: Page, hand: Driver, organization: string, path: string): Promise<void> {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const { projects, teams } = acmeAs(organization);
  const named = (id: string) => [...projects, ...teams].find((each) => each.id === id)?.name ?? id;
  await page.goto(`/o/${organization}`);
  await settled(page);
  const menu = page.getByRole("navigation", { name: "Pages" });
  const project = searchParams.get("project");
  if (project !== null) await hand.select(menu.getByRole("combobox", { name: "Project" }), named(project));
  if (pathname.startsWith("/account/")) await hand.press(page.getByRole("button", { name: /^Signed in as/ }));
  const entry = `a[href*="${pathname}"]`;
  await hand.press(
    pathname.startsWith("/account/") ? page.getByRole("menu").locator(entry) : menu.locator(entry),
  );
  await page.waitForURL((url) => url.pathname.endsWith(pathname));
  await settled(page);
  const open = searchParams.get("open");
  if (open !== null) await hand.press(page.getByRole("button", { name: named(open), exact: true }));
  const kind = searchParams.get("kind");
  const kinds: Readonly<Record<string, { readonly label: string }>> = reportPages;
  if (kind !== null)
    await hand.press(
      page
        .getByRole("navigation", { name: "Kinds of report" })
        .getByRole("button", { name: kinds[kind]?.label ?? kind, exact: true }),
    );
  await settled(page);
}
