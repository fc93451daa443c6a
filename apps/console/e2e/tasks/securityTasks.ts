import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { confirmPassword } from "./confirmPassword.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inConsole } from "./storedIn.ts";

const path = "/organization/security";

/** The tasks about how people sign in. */
export const securityTasks = {
  "security.sso.toggle": {
    path,
    use: turnOn,
    stored: inConsole("/security", "sso"),
  },
  "security.ssoRequired.toggle": {
    path,
    reveal: openRequiring,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "security.ssoRequired.toggle"));
      await waitForText(page, "Members sign in by single sign-on now.");
    },
    stored: inConsole("/security", "ssoRequired"),
  },
  "security.twoFactor.toggle": {
    path,
    needsSecondFactor: true,
    use: async (page, hand, { password }) => {
      await hand.press(markedAs(page, "security.twoFactor.toggle"));
      const dialog = page.getByRole("dialog", { name: "Require two-factor sign-in" });
      await hand.write(dialog.getByLabel("Your password"), password);
      await hand.press(dialog.getByRole("button", { name: "Require it" }));
      await waitForText(page, "Two-factor sign-in is required from now on.");
    },
    stored: inConsole("/security", "twoFactorRequired"),
  },
} satisfies BrowserTasks;

async function turnOn(page: Page, hand: Driver, { password }: TaskFixture): Promise<void> {
  await hand.press(markedAs(page, "security.sso.toggle"));
  await confirmPassword(page, hand, password, "Single sign-on is on.");
  await waitForText(page, "Single sign-on is on.");
}

/** Requiring single sign-on is possible once it is on. */
async function openRequiring(page: Page, hand: Driver, fixture: TaskFixture): Promise<void> {
  await turnOn(page, hand, fixture);
  await expect.poll(() => markedAs(page, "security.ssoRequired.toggle").isEnabled()).toBe(true);
}
