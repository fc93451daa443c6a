import type { BrowserTask } from "./BrowserTask.ts";
import { ownAccount } from "./ownAccount.ts";
import { waitForText } from "./waitForText.ts";

/** Toggles a personal setting, which is a field of the response about the account. */
export const switchTask = (path: string, label: string, field: string): BrowserTask => ({
  path,
  control: (page) => page.getByRole("switch", { name: label }),
  use: async (page, hand) => {
    const control = page.getByRole("switch", { name: label });
    const next = (await control.isChecked()) ? "off" : "on";
    await hand.press(control);
    await waitForText(page, `${label}: ${next}.`);
  },
  stored: ownAccount(field),
});
