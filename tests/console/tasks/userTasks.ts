import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../../apps/console/contract/TaskFixture.ts";
import { answerOf } from "./answerOf.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { inAuthority } from "./storedIn.ts";

const path = "/organization/users";
const members = "/api/rolecall/organizations/:organization/members";
const openInviting = (page: Page) => markedAs(page, "user.inviteToProject").click();
const isSent = (page: Page) => page.getByText("1 went out.").first().waitFor();
const rowOf = (page: Page, user: string) => page.locator(`[data-member="${user}"]`);

/** The tasks about the people of an organization: inviting, finding and removing them. */
export const userTasks = {
  "user.inviteToProject": {
    path,
    use: async (page, { projectName }) => {
      await openInviting(page);
      await page.getByLabel("Email").fill("projects@new.example");
      await page.getByRole("checkbox", { name: projectName }).check();
      await page.getByRole("button", { name: "Send invitation" }).click();
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.inviteToTeam": {
    path,
    reveal: openInviting,
    use: async (page) => {
      await markedAs(page, "user.inviteToTeam").click();
      await page.getByLabel("Email").fill("teams@new.example");
      await page.getByRole("checkbox", { name: "Finance" }).check();
      await page.getByRole("button", { name: "Send invitation" }).click();
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.inviteBulk": {
    path,
    reveal: openInviting,
    use: async (page) => {
      await markedAs(page, "user.inviteBulk").click();
      await page.getByLabel("CSV file").setInputFiles({
        name: "people.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("email,role\nlist@new.example,member\n"),
      });
      await page.getByRole("button", { name: "Send 1" }).click();
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.delete": {
    path,
    use: async (page, { teamless }) => {
      await rowOf(page, teamless).getByRole("checkbox").check();
      await markedAs(page, "user.delete").click();
      await page.getByRole("button", { name: "Remove 1 person" }).click();
      await page.getByRole("alert").filter({ hasText: "1 person was removed." }).waitFor();
    },
    stored: inAuthority("/members", "items"),
  },
  "user.exportCsv": { path, use: keepMembers },
  "user.list": { path, use: findMembers },
  "user.teams.view": { path, use: readTeams },
} satisfies BrowserTasks;

async function keepMembers(page: Page, fixture: TaskFixture): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    markedAs(page, "user.exportCsv").click(),
  ]);
  expect(download.suggestedFilename()).toBe("members.csv");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toBe(await answerOf(page, fixture, `${members}.csv`));
  expect(text).toContain(`${fixture.teamless}@acme.test`);
}

async function findMembers(page: Page, fixture: TaskFixture): Promise<void> {
  const shown = () =>
    page.locator("[data-member]").evaluateAll((rows) => rows.map((row) => row.dataset["member"]));
  const all = await answerOf(page, fixture, `${members}?sort=name`);
  await rowOf(page, fixture.teamless).waitFor();
  const items = (await shown()).map((userId) => expect.objectContaining({ userId }));
  expect(all).toMatchObject({ items });
  await markedAs(page, "user.list").fill(fixture.teamless);
  await expect.poll(shown, { timeout: 20_000 }).toEqual([fixture.teamless]);
}

async function readTeams(page: Page, fixture: TaskFixture): Promise<void> {
  const { member } = fixture;
  const details = await answerOf(page, fixture, `${members}/${member}`);
  expect(details).toMatchObject({ teams: [{ name: "Growth" }, { name: "Platform" }] });
  await rowOf(page, member).getByRole("cell", { name: "Growth, Platform" }).waitFor();
}
