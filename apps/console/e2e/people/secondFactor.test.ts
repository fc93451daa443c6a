import { describe, expect, it } from "vitest";
import { notice } from "./notice.ts";
import { pageCalled } from "./pageCalled.ts";
import { signInBy } from "./signInBy.ts";
import { ownPassword, signUpBy } from "./signUpBy.ts";
import { stories } from "./stories.ts";
import { totpAt } from "./totpAt.ts";

const { open } = stories();

describe("totpAt", () => {
  it("makes the codes of RFC 6238", () => {
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    expect([59, 1111111109, 20000000000].map((second) => totpAt(secret, second * 1000))).toEqual([
      "287082",
      "081804",
      "353130",
    ]);
  });
});

it("a second factor that is set up in the console is asked for from then on", async () => {
  const page = await open();
  await page.goto("/sign-up");
  await signUpBy(page, "Ola Nord", "ola@new.test");
  await page.getByLabel("Name of the organization").fill("Ola's own");
  await page.getByRole("button", { name: "Create organization" }).click();
  const menu = page.getByRole("button", { name: "Signed in as Ola Nord" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Sign-in security" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign-in security" });
  await dialog.getByLabel(/^Your password/).fill(ownPassword);
  await dialog.getByRole("button", { name: "Set up a second factor" }).click();
  const secret = (await dialog.getByText("Or write this into it:").locator("code").textContent()) ?? "";
  const backup = await dialog.getByText("Your backup codes").locator("..").locator("code").allTextContents();
  expect(backup.length).toBeGreaterThan(4);
  await dialog.getByLabel("Code that the app shows").fill(totpAt(secret, Date.now()));
  await dialog.getByRole("button", { name: "Turn on" }).click();
  await notice(page, "The second factor is on").waitFor();
  await dialog.getByRole("button", { name: "Turn off the second factor" }).waitFor();
  await page.keyboard.press("Escape");
  await menu.click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();

  await pageCalled(page, "Sign in").waitFor();
  await signInBy(page, "ola@new.test", ownPassword);
  await pageCalled(page, "Second step").waitFor();
  // the password alone is not enough
  await page.goto("/");
  await pageCalled(page, "Sign in").waitFor();
  await signInBy(page, "ola@new.test", ownPassword);
  const code = page.getByRole("textbox", { name: "Code" });
  await code.fill(totpAt(secret, Date.now() - 3_600_000));
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("alert").waitFor();
  await code.fill(totpAt(secret, Date.now()));
  await page.getByRole("button", { name: "Go on" }).click();
  await menu.click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();

  // without the phone, a backup code works once
  const enterByBackup = async () => {
    await signInBy(page, "ola@new.test", ownPassword);
    await page.getByRole("button", { name: "Use a backup code" }).click();
    await page.getByRole("textbox", { name: "Backup code" }).fill(backup[0] ?? "");
    await page.getByRole("button", { name: "Go on" }).click();
  };
  await enterByBackup();
  await menu.click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await enterByBackup();
  await page.getByRole("alert").waitFor();
  expect(await menu.count()).toBe(0);
});
