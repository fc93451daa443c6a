import type { Page } from "playwright";
import { expect, it } from "vitest";
import { pageCalled } from "./pageCalled.ts";
import { signInBy } from "./signInBy.ts";
import { stories } from "./stories.ts";

const { open } = stories();

const openMenu = (page: Page, name: string) =>
  page.getByRole("button", { name: `Signed in as ${name}` }).click();

it("someone with two accounts in one browser goes from one to the other and back", async () => {
  const page = await open();
  await page.goto("/");
  await signInBy(page, "tom@acme.test");
  await openMenu(page, "Tom Becker");
  await page.getByRole("menuitem", { name: "Add account" }).click();
  await pageCalled(page, "Sign in").waitFor();
  await signInBy(page, "priya@acme.test");
  await page.getByRole("button", { name: "Signed in as Priya Raman" }).waitFor();

  await openMenu(page, "Priya Raman");
  await page.getByRole("menuitem", { name: "Switch to Tom Becker" }).click();
  await openMenu(page, "Tom Becker");
  await page.getByRole("menuitem", { name: "Switch to Priya Raman" }).waitFor();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  // the other account is signed in now
  await openMenu(page, "Priya Raman");
  expect(await page.getByRole("menuitem", { name: /^Switch to/ }).count()).toBe(0);
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await pageCalled(page, "Sign in").waitFor();
  await page.goto("/");
  await pageCalled(page, "Sign in").waitFor();
});

it("signing out of all accounts leaves no one", async () => {
  const page = await open("tom");
  await page.goto("/sign-in");
  await signInBy(page, "greta@northlight.test");
  await openMenu(page, "Greta Holm");
  await page.getByRole("menuitem", { name: "Sign out of all accounts" }).click();
  await pageCalled(page, "Sign in").waitFor();
  await page.goto("/o/acme-test");
  await pageCalled(page, "Sign in").waitFor();
});
