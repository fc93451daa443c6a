import type { Page } from "playwright";
import type { Hand } from "./Hand.ts";

/**
 * Gives the password in the dialog that asks for it before a grave act. Someone who gave it minutes ago is not asked
 * again: then the page says at once that it is done.
 */
export async function confirmPassword(page: Page, hand: Hand, password: string, done: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
  await dialog
    .or(page.getByRole("alert").filter({ hasText: done }))
    .first()
    .waitFor();
  if (!(await dialog.isVisible())) return;
  await hand.write(dialog.getByLabel(/^Your password/), password);
  await hand.press(dialog.getByRole("button", { name: "Confirm" }));
}
