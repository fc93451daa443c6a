import type { Page } from "playwright";

/** The password of all people who sign up in the stories. */
export const ownPassword = "correct horse battery";

/** Fills in and submits the sign-up form, which the page has to show. */
export async function signUpBy(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByLabel(/^Password/).fill(ownPassword);
  await page.getByRole("button", { name: "Create account" }).click();
}
