import type { Page } from "playwright";
import type { Hand } from "./Hand.ts";

/** Gives the password in the dialog that asks for it before a grave act. */
export async function confirmPassword(page: Page, hand: Hand, password: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm that it is you" });
  await hand.write(dialog.getByLabel(/^Your password/), password);
  await hand.press(dialog.getByRole("button", { name: "Confirm" }));
}
