import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { TestResponse } from "../../test/openConsole.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { ownAccount } from "./ownAccount.ts";
import { confirmPassword } from "./confirmPassword.ts";
import { waitForText } from "./waitForText.ts";
import { inAuthority, inConsole } from "./storedIn.ts";
import { switchTask } from "./switchTask.ts";
import type { Locator } from "playwright";
import { expect } from "vitest";
import { vi } from "vitest";
import type { Mails } from "./BrowserTask.ts";

const getApi = ({ organization }: TaskFixture) => `/api/console/organizations/${organization}`;
const otherPassword = "quite another password";
const otherEmail = ({ organization }: TaskFixture) => `${organization}@elsewhere.test`;

/** The tasks in the settings of an account, with rollup projects and alerts. */
export const accountTasks = {
  "account.name.change": {
    path: "/account/overview",
    use: async (page, hand, { organization }) => {
      await hand.write(
        page.getByRole("textbox", { name: "Name", exact: true }),
        `Someone of ${organization}`,
      );
      await hand.press(page.getByRole("button", { name: "Change name" }));
      await waitForText(page, "Your name is changed.");
    },
    stored: ownAccount("name"),
  },
  "account.email.change": {
    path: "/account/overview",
    use: async (page, hand, fixture, mails) => {
      const email = otherEmail(fixture);
      await hand.write(page.getByRole("textbox", { name: "Email" }), email);
      await hand.press(page.getByRole("button", { name: "Change email" }));
      await confirmPassword(page, hand, fixture.password, `A link is on its way to ${email}.`);
      await waitForText(page, `A link is on its way to ${email}.`);
      await page.goto(await linkIn(mails, email));
      await page.goto(`/o/${fixture.organization}/account/overview`);
      await expectValue(page.getByRole("textbox", { name: "Email" }), email);
    },
    stored: ownAccount("email"),
    undo: async (ask, fixture, mails) => {
      const { email } = fixture;
      await done(ask("PUT", `${getApi(fixture)}/account/email`, { email }));
      const { pathname, search } = new URL(await linkIn(mails, email));
      await done(ask("GET", pathname + search));
    },
  },
  "account.password.change": {
    path: "/account/overview",
    use: async (page, hand, { password }) => {
      await hand.write(page.getByLabel("Current password"), password);
      await hand.write(page.getByLabel("New password"), otherPassword);
      await hand.press(page.getByRole("button", { name: "Change password" }));
      await waitForText(page, "Your password is changed.");
    },
    stored: async (ask, { email, password }) => {
      // without the cookie, because signing in again would end the current session
      const statusWith = async (given: string) =>
        (await ask("POST", "/api/auth/sign-in/email", { email, password: given }, { cookie: "" })).status;
      return { present: await statusWith(password), other: await statusWith(otherPassword) };
    },
    undo: async (ask, fixture) => {
      await done(
        ask("PUT", `${getApi(fixture)}/account/password`, { current: otherPassword, next: fixture.password }),
      );
    },
  },
  "org.delete": {
    path: "/account/overview",
    use: async (page, hand, { organizationName, password }) => {
      await hand.press(page.getByRole("button", { name: "Delete organization" }));
      const dialog = page.getByRole("dialog", { name: `Delete ${organizationName}?` });
      await hand.write(dialog.getByLabel(`Type ${organizationName} to go on`), organizationName);
      await hand.write(dialog.getByLabel("Your password"), password);
      await hand.press(dialog.getByRole("button", { name: "Request deletion" }));
      await waitForText(page, `${organizationName} will be deleted in 60 days.`);
      await page.getByText("Its deletion has been requested").first().waitFor();
    },
    stored: inAuthority("", "state"),
  },

  "account.projects.view": {
    path: "/account/projects",
    use: async (page) => {
      const rows = page.getByRole("table", { name: "All projects" }).getByRole("row");
      for (const name of ["Web", "Mobile app", "Online shop"])
        // each is checked separately, so that a failure names it
        // oxlint-disable-next-line no-await-in-loop
        await rows.filter({ hasText: name }).first().waitFor();
    },
  },
  "project.reset": {
    path: "/account/projects",
    control: (page) => page.getByRole("button", { name: "Reset project Web" }),
    use: async (page, hand, { projectName, password }) => {
      const button = page.getByRole("button", { name: `Reset project ${projectName}` });
      await hand.press(button.first());
      const dialog = page.getByRole("dialog", { name: `Reset ${projectName}?` });
      await hand.write(dialog.getByLabel(`Type ${projectName} to go on`), projectName);
      await hand.write(dialog.getByLabel("Your password"), password);
      await hand.press(dialog.getByRole("button", { name: "Reset project" }));
      await waitForText(page, `${projectName} starts over.`);
    },
    stored: inConsole(({ project }) => `/projects/${project}/keys`, "apiSecret"),
  },

  "account.personalization.toggle": switchTask("/account/privacy", "Personalize the console", "personalize"),
  "account.usageLogging.toggle": switchTask("/account/privacy", "Log my use", "logUsage"),
  "account.usageData.request": {
    path: "/account/privacy",
    use: async (page, hand) => {
      await hand.press(page.getByRole("button", { name: "Request usage data" }));
      await waitForText(page, "Your request for the data on your use is submitted.");
      await page.getByRole("cell", { name: "Copy of the data" }).waitFor();
    },
    stored: ownAccount("usageRequests"),
  },
  "account.usageData.delete": {
    path: "/account/privacy",
    use: async (page, hand) => {
      await hand.press(page.getByRole("button", { name: "Delete usage data" }));
      const dialog = page.getByRole("dialog", { name: "Delete the data on your use?" });
      await hand.press(dialog.getByRole("button", { name: "Delete usage data" }));
      await waitForText(page, "The deletion of the data on your use is requested.");
      await page.getByRole("cell", { name: "Deletion" }).waitFor();
    },
    stored: ownAccount("usageRequests"),
  },
  "account.gdprToken.generate": {
    path: ({ project }) => `/account/privacy?project=${project}`,
    use: async (page, hand) => {
      await hand.press(page.getByRole("button", { name: "Generate GDPR API token" }));
      const dialog = page.getByRole("dialog", { name: "Your new GDPR API token" });
      await expectValue(dialog.getByLabel("Token", { exact: true }), /^gdpr_/);
    },
  },

  "rollup.create": {
    path: "/account/rollups",
    use: async (page, hand) => {
      await hand.press(page.getByRole("button", { name: "Add rollup project" }));
      const dialog = page.getByRole("dialog", { name: "Add a rollup project" });
      await hand.write(dialog.getByLabel("Name"), "Everything");
      const projects = dialog.getByRole("combobox", { name: "Projects" });
      await hand.choose(projects, "Web");
      await hand.choose(projects, "Online shop");
      await hand.press(dialog.getByRole("button", { name: "Add", exact: true }));
      await waitForText(page, "Everything is added.");
      await page.getByRole("row", { name: "Everything" }).filter({ hasText: "Web" }).waitFor();
    },
    stored: inConsole("/rollups", "items"),
  },
  "alert.custom.subscribe": switchTask("/account/alerts", "Custom alerts", "customAlerts"),
  "alert.automatic.subscribe": switchTask("/account/alerts", "Automatic insights", "automaticInsights"),
} satisfies BrowserTasks;

/** Fails if the reset fails, because the next task would run as the wrong person. */
async function done(asking: Promise<TestResponse>): Promise<void> {
  const { status, body } = await asking;
  if (status >= 400) throw new Error(`It could not be put back: ${status} ${JSON.stringify(body)}`);
}

/** Waits until a field has a value. */
async function expectValue(field: Locator, value: string | RegExp): Promise<void> {
  await expect
    .poll(() => field.inputValue(), { timeout: 20_000 })
    .toEqual(typeof value === "string" ? value : expect.stringMatching(value));
}

/** Waits for the latest email to an address. Returns the link in it. */
function linkIn(mails: Mails, to: string): Promise<string> {
  return vi.waitFor(
    () => {
      const link = /https?:\/\/\S+/.exec(mails.findLast((mail) => mail.to === to)?.text ?? "");
      if (link === null) throw new Error(`No link was mailed to ${to}.`);
      return link[0];
    },
    { timeout: 20_000 },
  );
}
