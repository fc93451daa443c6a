import type { BrowserTasks } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { says } from "./says.ts";
import { inConsole } from "./storedIn.ts";

const path = "/organization/security";

/** The tasks about how people sign in. */
export const securityTasks = {
  "security.sso.toggle": {
    path,
    use: async (page) => {
      await markedAs(page, "security.sso.toggle").press("Space");
      await says(page, "Single sign-on is on.");
    },
    stored: inConsole("/security", "sso"),
  },
  "security.ssoRequired.toggle": {
    path,
    use: async (page) => {
      // requiring it is possible once it is on
      await markedAs(page, "security.sso.toggle").press("Space");
      await says(page, "Single sign-on is on.");
      await markedAs(page, "security.ssoRequired.toggle").press("Space");
      await says(page, "Everybody signs in by single sign-on now.");
    },
    stored: inConsole("/security", "ssoRequired"),
  },
  "security.twoFactor.toggle": {
    path,
    use: async (page, { password }) => {
      await markedAs(page, "security.twoFactor.toggle").press("Space");
      const dialog = page.getByRole("dialog", { name: "Require two-factor sign-in" });
      await dialog.getByLabel("Your password").fill(password);
      await dialog.getByRole("button", { name: "Require it" }).click();
      await says(page, "Two-factor sign-in is required from now on.");
    },
    stored: inConsole("/security", "twoFactorRequired"),
  },
} satisfies BrowserTasks;
