import type { AnswerOf } from "../../../apps/console/contract/Answers.ts";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../../apps/console/contract/TaskFixture.ts";
import { answerOf } from "./answerOf.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { choose } from "./choose.ts";
import { markedAs } from "./markedAs.ts";
import { says } from "./says.ts";
import { inAuthority, inConsole } from "./storedIn.ts";

const path = "/organization/projects";
const opened = ({ project }: { readonly project: string }) => `${path}?open=${project}`;
const openUsers = async (page: Page) => {
  await page.getByRole("tab", { name: "Users" }).click();
};

/** The tasks about the projects of an organization, and about who is in one. */
export const projectTasks = {
  "project.create": {
    path,
    use: async (page) => {
      await markedAs(page, "project.create").click();
      const dialog = page.getByRole("dialog", { name: "Create a project" });
      await dialog.getByLabel("Project name").fill("Billing app");
      await dialog.getByRole("button", { name: "Create project" }).click();
      await says(page, "Billing app is created, and you own it.");
      await page.getByRole("dialog", { name: "Billing app" }).waitFor();
    },
    stored: inAuthority("/projects", "items"),
  },
  "project.rename": {
    path: opened,
    use: async (page) => {
      await page.getByLabel("Project name").fill("Website");
      await markedAs(page, "project.rename").click();
      await says(page, "It is called Website now.");
    },
    stored: inAuthority(({ project }) => `/projects/${project}`, "name"),
  },
  "project.timezone.update": {
    path: opened,
    use: async (page) => {
      await choose(page.getByRole("combobox", { name: "Time zone" }), "Europe/Lisbon");
      await markedAs(page, "project.timezone.update").click();
      await says(page, "Its days begin by the time of Europe/Lisbon now.");
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
    use: async (page) => {
      await markedAs(page, "project.users.invite").click();
      const dialog = page.getByRole("dialog", { name: "Invite people to Web" });
      await dialog.getByRole("combobox", { name: "Addresses" }).fill("web@new.example");
      await dialog.getByRole("combobox", { name: "Addresses" }).press("Enter");
      await dialog.getByRole("button", { name: "Send invitations" }).click();
      await says(page, "The invitation is sent.");
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.grantIndividual": {
    path: opened,
    reveal: openUsers,
    use: async (page, { teamless }) => {
      await markedAs(page, "user.grantIndividual").click();
      const dialog = page.getByRole("dialog", { name: "Add members to Web" });
      await choose(dialog.getByRole("combobox", { name: "People" }), `${teamless}@acme.test`);
      await dialog.getByRole("button", { name: "Add", exact: true }).click();
      await says(page, "One person is added to Web.");
    },
    stored: inAuthority(({ teamless }) => `/members/${teamless}`, "projects"),
  },
  "user.revokeIndividual": {
    path: opened,
    reveal: async (page, { member }) => {
      await openUsers(page);
      const row = page.getByRole("row").filter({ hasText: `${member}@acme.test` });
      await row.getByRole("checkbox").check();
    },
    use: async (page) => {
      await markedAs(page, "user.revokeIndividual").click();
      const dialog = page.getByRole("dialog", { name: "Remove one person from Web?" });
      await dialog.getByRole("button", { name: "Remove", exact: true }).click();
      await says(page, "one person removed from Web.");
    },
    stored: inAuthority(({ member }) => `/members/${member}`, "projects"),
  },
} satisfies BrowserTasks;

async function readUsage(page: Page, fixture: TaskFixture): Promise<void> {
  const usage = `/api/console/organizations/:organization/projects/${fixture.project}/usage`;
  // what the endpoint answers is known by its name
  const { events, profiles } = (await answerOf(page, fixture, usage)) as AnswerOf<"projects.usage">;
  const [counted, known] = [events, profiles].map((value) => value.toLocaleString("en"));
  await page.getByRole("figure", { name: `Events by day: ${counted} altogether.` }).waitFor();
  const shown = await markedAs(page, "project.usage.view").textContent();
  expect(shown).toContain(`Events${counted}Profiles${known}`);
}

async function readKeys(page: Page, fixture: TaskFixture): Promise<void> {
  await markedAs(page, "project.keys.view").click();
  const dialog = page.getByRole("dialog", { name: `Keys of ${fixture.projectName}` });
  const field = (name: string) => dialog.getByRole("textbox", { name }).inputValue();
  const shown = {
    token: await field("Project token"),
    apiKey: await field("API key"),
    apiSecret: await field("API secret"),
  };
  const keys = `/api/console/organizations/:organization/projects/${fixture.project}/keys`;
  expect(shown).toEqual(await answerOf(page, fixture, keys));
}
