import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { pageCalled } from "../people/pageCalled.ts";
import { stories } from "../people/stories.ts";
import { settled } from "../settled.ts";
import { focused } from "./focused.ts";
import { tabTo } from "./tabTo.ts";
import { untilFocused } from "./untilFocused.ts";

const { open, found } = stories();

it("signing in goes from the address to the password to the button", async () => {
  const page = await open();
  await page.goto("/sign-in");
  await settled(page);
  await tabTo(page, 'textbox "Email"', { presses: 5 });
  await page.keyboard.type("jonas@acme.test");
  await tabTo(page, 'textbox "Password"', { presses: 1 });
  await page.keyboard.type("not it");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await focused(page)).toBe('textbox "Password"');
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(samplePassword);
  await tabTo(page, 'button "Sign in"', { presses: 3 });
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Signed in as Jonas Lindqvist" }).waitFor();
});

it("the first stop leads past the menu, and the menu opens a page at its beginning", async () => {
  const organization = await found("Marsh");
  const page = await open("jonas");
  await page.goto(`/o/${organization}/organization/projects`);
  await settled(page);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe('link "Skip to the page"');
  await page.keyboard.press("Enter");
  expect(await page.locator("#console-page:focus").count()).toBe(1);
  const toMain = await tabTo(page, 'button "Create project"');
  expect(toMain.filter((each) => each.startsWith("link"))).toEqual([]);

  // without it, Tab goes through the header, the menu, then the page
  await page.reload();
  await settled(page);
  const passed = await tabTo(page, 'link "Teams"');
  const order = ['link "Skip to the page"', 'button "Organization: Marsh"'];
  expect(passed.filter((each) => order.includes(each))).toEqual(order);
  expect(passed.slice(-3)).toEqual(['link "Overview"', 'link "Projects"', 'link "Users"']);
  await page.keyboard.press("Enter");
  await pageCalled(page, "Teams").waitFor();
  expect(await page.locator("#console-page:focus").count()).toBe(1);
});

it("the menu of the person opens, is gone through with the arrows, and closes with Escape", async () => {
  const organization = await found("Meadow");
  const page = await open("jonas");
  await page.goto(`/o/${organization}/organization/projects`);
  await settled(page);
  const button = 'button "Signed in as Jonas Lindqvist"';
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("ArrowDown");
  await untilFocused(page, /^menuitem "Account: /);
  await page.keyboard.press("Escape");
  await untilFocused(page, button);
  await page.getByRole("menu").waitFor({ state: "hidden" });
});
