import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleScreens, rolePeople } from "./consoleScreens.ts";
import { countShifts, misfits, smallScreen } from "./fitsTheScreen.ts";
import { openPages, type Pages } from "./openPages.ts";
import { settled } from "./settled.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

/** Lists the violations that axe finds on a page, with rule and element. `rules` limits the check to some rules. */
async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html}`),
  );
}

describe.each(Object.entries(rolePeople))("as %s", (_role, user) => {
  let page: Page;
  beforeAll(async () => {
    page = await pages.open(user, { viewport: smallScreen });
    await page.addInitScript(countShifts);
    await page.addInitScript(axe.source);
  });
  afterAll(() => page?.context().close());

  it.each(consoleScreens)("%s fits a small screen and keeps no one out, light or dark", async (path) => {
    await page.goto(`/o/acme-test${path}`);
    await settled(page);
    expect(await misfits(page)).toEqual([]);
    // colors are animated, and axe would check those in between
    await page.addStyleTag({ content: "* { transition: none !important }" });
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("[data-mantine-color-scheme=dark]").waitFor();
    // only the colors differ
    expect(await violationsOn(page, ["color-contrast"])).toEqual([]);
    expect(pages.faults()).toEqual([]);
  });
});

describe("outside of an organization", () => {
  it.each(["/sign-in", "/sign-up", "/invitation", "/nothing"])("%s keeps no one out", async (path) => {
    const page = await pages.open();
    await page.addInitScript(axe.source);
    await page.goto(path);
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
