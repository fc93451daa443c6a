import type { BrowserTask } from "./BrowserTask.ts";
import { ownAccount } from "./ownAccount.ts";
import { says } from "./says.ts";

/** A setting of one's own, which is switched to what it was not before. The field holds it in the answer about the account. */
export const switchTask = (path: string, label: string, field: string): BrowserTask => ({
  path,
  control: (page) => page.getByRole("switch", { name: label }),
  use: async (page, hand) => {
    const control = page.getByRole("switch", { name: label });
    const next = (await control.isChecked()) ? "off" : "on";
    await hand.press(control);
    await says(page, `${label}: ${next}.`);
  },
  stored: ownAccount(field),
});
