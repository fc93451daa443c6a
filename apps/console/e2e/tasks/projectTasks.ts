import type { AnswerOf } from "../../contract/Answers.ts";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { fetchAnswer } from "./fetchAnswer.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inAuthority, inConsole } from "./storedIn.ts";

const path = "/organization/projects";
const opened = ({ project }: { readonly project: string }) => `${path}?open=${project}`;
const openUsers = async (page: Page, hand: Driver) => {
  await hand.press(page.getByRole("tab", { name: "Users" }));
};

/** The tasks about the projects of an organization, and about who is in one. */
export const projectTasks = {
  "project.create": {
    path,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "project.create"));
      const dialog = page.getByRole("dialog", { name: "Create a project" });
      await hand.write(dialog.getByLabel("Project name"), "Billing app");
      await hand.press(dialog.getByRole("button", { name: "Create project" }));
      await waitForText(page, "Billing app is created, and you own it.");
      await page.getByRole("dialog", { name: "Billing app" }).waitFor();
    },
    stored: inAuthority("/projects", "items"),
  },
  "project.rename": {
    path: opened,
    use: async (page, hand) => {
      await hand.write(page.getByLabel("Project name"), "Website");
      await hand.press(markedAs(page, "project.rename"));
      await waitForText(page, "It is called Website now.");
    },
    stored: inAuthority(({ project }) => `/projects/${project}`, "name"),
  },
  "project.timezone.update": {
    path: opened,
    use: async (page, hand) => {
      await hand.choose(page.getByRole("combobox", { name: "Time zone" }), "Europe/Lisbon");
      await hand.press(markedAs(page, "project.timezone.update"));
      await waitForText(page, "Days now begin at midnight in Europe/Lisbon.");
    },
    stored: inConsole(({ project }) => `/projects/${project}/settings`, "timezone"),
  },
  "project.usage.view": {
    path: opened,
    use: readUsage,
  },
  "project.keys.view": {
    path: opened,
    use: readKeys,
  },
  "project.users.invite": {
    path: opened,
    reveal: openUsers,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "project.users.invite"));
      const dialog = page.getByRole("dialog", { name: "Invite people to Web" });
      await hand.write(dialog.getByRole("combobox", { name: "Addresses" }), "web@new.example");
      await page.keyboard.press("Enter");
      await hand.press(dialog.getByRole("button", { name: "Send invitations" }));
      await waitForText(page, "The invitation is sent.");
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.grantIndividual": {
    path: opened,
    reveal: openUsers,
    use: async (page, hand, { teamless }) => {
      await hand.press(markedAs(page, "user.grantIndividual"));
      const dialog = page.getByRole("dialog", { name: "Add members to Web" });
      await hand.choose(dialog.getByRole("combobox", { name: "People" }), `${teamless}@acme.test`);
      await hand.press(dialog.getByRole("button", { name: "Add", exact: true }));
      await waitForText(page, "One person is added to Web.");
    },
    stored: inAuthority(({ teamless }) => `/members/${teamless}`, "projects"),
  },
  "user.revokeIndividual": {
    path: opened,
    reveal: async (page, hand, { member }) => {
      await openUsers(page, hand);
      const row = page.getByRole("row").filter({ hasText: `${member}@acme.test` });
      await hand.tick(row.getByRole("checkbox"));
    },
    use: async (page, hand) => {
      await hand.press(markedAs(page, "user.revokeIndividual"));
      const dialog = page.getByRole("dialog", { name: "Remove one person from Web?" });
      await hand.press(dialog.getByRole("button", { name: "Remove", exact: true }));
      await waitForText(page, "one person removed from Web.");
    },
    stored: inAuthority(({ member }) => `/members/${member}`, "projects"),
  },
} satisfies BrowserTasks;

async function readUsage(page: Page, _: Driver, fixture: TaskFixture): Promise<void> {
  const usage = `/api/console/organizations/:organization/projects/${fixture.project}/usage`;
  // the response of the endpoint is known by its name
  const { events, profiles } = (await fetchAnswer(page, fixture, usage)) as AnswerOf<"projects.usage">;
  const [counted, known] = [events, profiles].map((value) => value.toLocaleString("en"));
  await page.getByRole("figure", { name: `Events by day: ${counted} altogether.` }).waitFor();
  const shown = await markedAs(page, "project.usage.view").textContent();
  expect(shown).toContain(`Events${counted}Profiles${known}`);
}

async function readKeys(page: Page, hand: Driver, fixture: TaskFixture): Promise<void> {
  await hand.press(markedAs(page, "project.keys.view"));
  const dialog = page.getByRole("dialog", { name: `Keys of ${fixture.projectName}` });
  const field = (name: string) => dialog.getByRole("textbox", { name }).inputValue();
  const shown = {
    token: await field("Project token"),
    apiKey: await field("API key"),
    apiSecret: await field("API secret"),
  };
  const keys = `/api/console/organizations/:organization/projects/${fixture.project}/keys`;
  expect(shown).toEqual(await fetchAnswer(page, fixture, keys));
}
