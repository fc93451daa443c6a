import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPages, type Pages } from "../openPages.ts";
import { settled } from "../settled.ts";
import { crowd, crowdedOrganization, crowdMember } from "./crowdedOrganization.ts";

let pages: Pages;
let page: Page;
beforeAll(async () => {
  pages = await openPages();
  await pages.server.addOrganization(crowdedOrganization("crowd"));
  page = await pages.open("ines");
});
afterAll(() => pages?.close());

const go = async (path: string) => {
  await page.goto(`/o/crowd${path}`);
  await settled(page);
};
const rowsIn = (label: string) =>
  page.getByRole("table", { name: label }).locator("tbody tr:not([aria-hidden])");

describe(`with ${crowd.members} members, ${crowd.projects} projects and ${crowd.teams} teams`, () => {
  it("the list of people draws only those in sight, and goes on as it is scrolled", async () => {
    await go("/organization/users");
    const scroller = page.getByRole("region", { name: "Members" });
    const rows = rowsIn("Members");
    await rows.first().waitFor();
    await page.getByText("More load as you scroll").waitFor();
    for (let part = 0; part < 5; part++) {
      // reaching the end loads the next page
      // oxlint-disable-next-line no-await-in-loop
      const before = await scroller.evaluate((element) => element.scrollHeight);
      // oxlint-disable-next-line no-await-in-loop
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => scroller.evaluate((element) => element.scrollHeight)).toBeGreaterThan(before);
    }
    expect(await rows.count()).toBeLessThan(60);
  });

  it("a search finds one of them by their address, and by a part of it", async () => {
    await go("/organization/users");
    const search = page.getByRole("searchbox", { name: "Find people" });
    const { email } = crowdMember(8_765);
    for (const words of [email.split("@", 1)[0] ?? "", email]) {
      // one search after the other, as a person would type
      // oxlint-disable-next-line no-await-in-loop
      await search.fill(words);
      // oxlint-disable-next-line no-await-in-loop
      await page.getByText("1 person found").waitFor();
      // oxlint-disable-next-line no-await-in-loop
      expect(await rowsIn("Members").allTextContents()).toEqual([expect.stringContaining(email)]);
    }
  });

  it("the last project is found in the table and in the switcher", async () => {
    await go("/organization/projects");
    const last = `Project ${String(crowd.projects - 1).padStart(5, "0")}`;
    await page.getByRole("searchbox", { name: "Find a project" }).fill(last);
    await page
      .getByRole("link", { name: last })
      .or(page.getByRole("button", { name: last }))
      .first()
      .waitFor();
    const switcher = page.getByRole("combobox", { name: "Project", exact: true });
    await switcher.fill(last);
    await page.getByRole("option", { name: last }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("project"))
      .toBe(`project-${crowd.projects - 1}`);
  });

  it("the table of projects draws only those in sight", async () => {
    await go("/organization/projects");
    await page.getByText(`${crowd.projects} projects`).waitFor();
    expect(await page.locator("tbody tr").count()).toBeLessThan(60);
  });

  it("a team of two hundred shows its people as they come into sight", async () => {
    await go("/organization/teams");
    await page
      .getByRole("link", { name: "Team 00007" })
      .or(page.getByRole("button", { name: "Team 00007" }))
      .first()
      .click();
    await page
      .getByText(crowdMember(7 * 150).email)
      .first()
      .waitFor();
    expect(await page.locator("tbody tr").count()).toBeLessThan(160);
  });

  it("nothing of this is an error", () => {
    expect(pages.faults()).toEqual([]);
    expect(pages.server.errors).toEqual([]);
  });
});
