import type { Page } from "playwright";

/** The password of everyone who signs up in the stories. */
export const ownPassword = "correct horse battery";

/** Fills in the form that makes an account, which the page has to show, and sends it. */
export async function signUpBy(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByLabel(/^Password/).fill(ownPassword);
  await page.getByRole("button", { name: "Create account" }).click();
}
