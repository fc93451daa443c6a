import type { Page } from "playwright";
import type { Driver } from "./Driver.ts";

/**
 * Enters the password in the dialog before a grave act. A person who entered it minutes ago doesn't see the dialog,
 * and the page confirms the act immediately.
 */
export async function confirmPassword(
  page: Page,
  hand: Driver,
  password: string,
  done: string,
): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
  await dialog
    .or(page.getByRole("alert").filter({ hasText: done }))
    .first()
    .waitFor();
  if (!(await dialog.isVisible())) return;
  await hand.write(dialog.getByLabel(/^Your password/), password);
  await hand.press(dialog.getByRole("button", { name: "Confirm" }));
}
