import type { Page } from "playwright";
import { samplePassword } from "../../server/sample/addSampleData.ts";

/** Fills in and submits the sign-in form, which the page has to show. */
export async function signInBy(page: Page, email: string, password = samplePassword): Promise<void> {
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
