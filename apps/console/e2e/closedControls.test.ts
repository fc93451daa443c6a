import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acmeAs } from "../test/acmeAs.ts";
import { openPages, type Pages } from "./openPages.ts";
import { settled } from "./settled.ts";

let pages: Pages;
let page: Page;
beforeAll(async () => {
  pages = await openPages();
  await pages.server.addOrganization(acmeAs("closed"));
});
afterAll(() => pages?.close());

/** The part of a control's accessible text after its name. */
async function readDescription(control: Locator): Promise<string> {
  const ids = ((await control.getAttribute("aria-describedby")) ?? "").split(" ");
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
  return texts.join(" ");
}

async function openAs(user: string, path: string): Promise<void> {
  page = await pages.open(user);
  await page.goto(`/o/closed${path}`);
  await settled(page);
}

describe("what is done to the selected rows", () => {
  it.each([
    ["/organization/users", undefined, "Remove selected", "Select samuel@acme.test", "Select someone first."],
    ["/organization/teams", undefined, "Delete selected", "Select Growth", "Select a team first."],
    [
      "/organization/projects?open=web",
      "Users",
      "Remove selected",
      "Select samuel@acme.test",
      "Select someone first.",
    ],
  ])("%s: is closed until a row is selected, and says so", async (path, tab, name, row, words) => {
    await openAs("ines", path);
    if (tab !== undefined) await page.getByRole("tab", { name: tab }).click();
    const button = page.getByRole("button", { name });
    await button.focus();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await readDescription(button)).toBe(words);
    expect(await page.getByText(words).isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("dialog", { name: /^(Remove|Delete) / }).count()).toBe(0);
    await page.getByRole("checkbox", { name: row }).check();
    expect(await button.getAttribute("aria-disabled")).toBeNull();
    await button.press("Enter");
    await page.getByRole("dialog", { name: /^(Remove|Delete) / }).waitFor();
    expect(pages.faults()).toEqual([]);
    await page.context().close();
  });
});

it("single sign-on is closed until a domain is verified, and says so", async () => {
  await openAs("ines", "/organization/security");
  const words = "Verify a domain first, under Domains below.";
  const toggle = page.getByRole("switch", { name: /^Single sign-on/ });
  await toggle.press("Space");
  expect(await toggle.getAttribute("aria-disabled")).toBe("true");
  expect(await toggle.isChecked()).toBe(false);
  const drawn = page.locator(".mantine-Switch-track").first();
  expect(Number(await drawn.evaluate((track) => getComputedStyle(track).opacity))).toBeLessThan(1);
  expect(await readDescription(toggle)).toContain(words);
  expect(await page.getByText(words).first().isVisible()).toBe(true);
  expect(await page.getByRole("alert").filter({ hasText: "domain" }).count()).toBe(0);
  await page.context().close();
});

it("the role of someone who is above one says so to anyone who hears it", async () => {
  await openAs("jonas", "/organization/users");
  const role = page.getByRole("button", { name: /^Role of Ines Okafor/ });
  await expect.poll(() => role.getAttribute("aria-disabled")).toBe("true");
  expect(await readDescription(role)).toMatch(/owner/i);
  await role.focus();
  await page.getByRole("tooltip").waitFor();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.context().close();
});
