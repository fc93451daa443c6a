import type { Page } from "playwright";
import { expect, it } from "vitest";
import { samplePassword } from "../../server/sample/addSampleData.ts";
import { notice } from "../people/notice.ts";
import { pageCalled } from "../people/pageCalled.ts";
import { ownPassword } from "../people/signUpBy.ts";
import { totpAt } from "../people/totpAt.ts";
import { settled } from "../settled.ts";
import type { Driver } from "../tasks/Driver.ts";
import { arrive } from "./arrive.ts";
import { keyboardStories } from "./keyboardStories.ts";

const { open, found } = keyboardStories();

async function signIn(page: Page, hand: Driver, email: string, password = samplePassword): Promise<void> {
  await hand.write(page.getByRole("textbox", { name: "Email" }), email);
  await hand.write(page.getByLabel(/^Password/), password);
  await hand.press(page.getByRole("button", { name: "Sign in" }));
}

async function inMenuOf(page: Page, hand: Driver, name: string, entry: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: `Signed in as ${name}` }));
  await hand.press(page.getByRole("menuitem", { name: entry, exact: true }));
}

it("one goes between organizations and projects, and between light and dark", async () => {
  const organization = await found("Juniper");
  const { page, hand } = await open("jonas");
  await arrive(page, hand, organization, "/project/reports?project=web");
  await hand.select(page.getByRole("combobox", { name: "Project" }), "Mobile app");
  await page.waitForURL(/project=ios/);
  await hand.press(page.getByRole("button", { name: "Switch to dark" }));
  await hand.press(page.getByRole("button", { name: "Switch to light" }));
  await hand.press(page.getByRole("button", { name: "Organization: Juniper" }));
  await hand.press(page.getByRole("menuitem", { name: "Acme Test" }));
  await page.getByRole("button", { name: "Organization: Acme Test" }).waitFor();
});

it("the sample data is seen as one person and then as another", async () => {
  const { page, hand } = await open();
  await page.goto("/sign-in");
  await settled(page);
  await hand.press(page.getByRole("button", { name: /Ines Okafor$/ }));
  await inMenuOf(page, hand, "Ines Okafor", "View as member (Tom Becker)");
  await page.getByRole("button", { name: "Signed in as Tom Becker" }).waitFor();
  expect(await page.getByTestId("signed-in-role").textContent()).toBe("Member");
});

it("one goes between two accounts, and signs out of both", async () => {
  const { page, hand } = await open("tom");
  await page.goto("/");
  await settled(page);
  await inMenuOf(page, hand, "Tom Becker", "Add account");
  await signIn(page, hand, "greta@northlight.test");
  await hand.press(page.getByRole("button", { name: "Signed in as Greta Holm" }));
  await hand.press(page.getByRole("menuitem", { name: "Switch to Tom Becker" }));
  await inMenuOf(page, hand, "Tom Becker", "Sign out of all accounts");
  await pageCalled(page, "Sign in").waitFor();
});

it("someone makes an account and an organization, and sets a second factor up, which is asked for", async () => {
  const { page, hand } = await open();
  await page.goto("/sign-in");
  await settled(page);
  await hand.press(page.getByRole("link", { name: "Create one" }));
  await hand.write(page.getByRole("textbox", { name: "Name" }), "Ola Nord");
  await hand.write(page.getByRole("textbox", { name: "Email" }), "ola@keys.test");
  await hand.write(page.getByLabel(/^Password/), ownPassword);
  await hand.press(page.getByRole("button", { name: "Create account" }));
  await hand.write(page.getByRole("textbox", { name: "Name of the organization" }), "Ola's own");
  await hand.press(page.getByRole("button", { name: "Create organization" }));
  await inMenuOf(page, hand, "Ola Nord", "Sign-in security");
  const dialog = page.getByRole("dialog", { name: "Sign-in security" });
  await hand.write(dialog.getByLabel(/^Your password/), ownPassword);
  await hand.press(dialog.getByRole("button", { name: "Set up a second factor" }));
  const secret = (await dialog.getByText("Or write this into it:").locator("code").textContent()) ?? "";
  const [backup = ""] = await dialog
    .getByText("Your backup codes")
    .locator("..")
    .locator("code")
    .allTextContents();
  await hand.write(dialog.getByLabel("Code that the app shows"), totpAt(secret, Date.now()));
  await hand.press(dialog.getByRole("button", { name: "Turn on" }));
  await notice(page, "The second factor is on").waitFor();
  await page.keyboard.press("Escape");
  await inMenuOf(page, hand, "Ola Nord", "Sign out");

  await signIn(page, hand, "ola@keys.test", ownPassword);
  await hand.write(page.getByRole("textbox", { name: "Code" }), totpAt(secret, Date.now()));
  await hand.press(page.getByRole("button", { name: "Go on" }));
  await inMenuOf(page, hand, "Ola Nord", "Sign out");
  await signIn(page, hand, "ola@keys.test", ownPassword);
  await hand.press(page.getByRole("button", { name: "Use a backup code" }));
  await hand.write(page.getByRole("textbox", { name: "Backup code" }), backup);
  await hand.press(page.getByRole("button", { name: "Go on" }));

  await inMenuOf(page, hand, "Ola Nord", "Sign-in security");
  await hand.write(dialog.getByLabel(/^Your password/), ownPassword);
  await hand.press(dialog.getByRole("button", { name: "Turn off the second factor" }));
  await notice(page, "The second factor is off").waitFor();
});
