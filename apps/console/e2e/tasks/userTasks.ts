import { text } from "node:stream/consumers";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { fetchAnswer } from "./fetchAnswer.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inAuthority } from "./storedIn.ts";

const path = "/organization/users";
const members = "/api/rolecall/organizations/:organization/members";
const openInviting = (page: Page, hand: Driver) => hand.press(markedAs(page, "user.inviteToProject"));
const isSent = (page: Page) => page.getByText("1 went out.").first().waitFor();
const findRow = (page: Page, user: string) => page.locator(`[data-member="${user}"]`);

/** The tasks about people: inviting, finding and removing them. */
export const userTasks = {
  "user.inviteToProject": {
    path,
    use: async (page, hand, { projectName }) => {
      await openInviting(page, hand);
      await hand.write(page.getByLabel("Email"), "projects@new.example");
      await hand.tick(page.getByRole("checkbox", { name: projectName }));
      await hand.press(page.getByRole("button", { name: "Send invitation" }));
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.inviteToTeam": {
    path,
    reveal: openInviting,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "user.inviteToTeam"));
      await hand.write(page.getByLabel("Email"), "teams@new.example");
      await hand.tick(page.getByRole("checkbox", { name: "Finance" }));
      await hand.press(page.getByRole("button", { name: "Send invitation" }));
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.inviteBulk": {
    path,
    reveal: openInviting,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "user.inviteBulk"));
      await hand.giveFile(page.getByRole("button", { name: "Choose a file" }), {
        name: "people.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("email,role\nlist@new.example,member\n"),
      });
      await hand.press(page.getByRole("button", { name: "Send 1" }));
      await isSent(page);
    },
    stored: inAuthority("/invitations", "items"),
  },
  "user.delete": {
    path,
    reveal: (page, hand, { teamless }) => hand.tick(findRow(page, teamless).getByRole("checkbox")),
    use: async (page, hand) => {
      await hand.press(markedAs(page, "user.delete"));
      const dialog = page.getByRole("dialog");
      await hand.press(dialog.getByRole("button", { name: /^Remove / }));
      await waitForText(page, "is no longer in");
    },
    stored: inAuthority("/members", "items"),
  },
  "user.exportCsv": { path, use: keepMembers },
  "user.list": { path, use: findMembers },
  "user.teams.view": { path, use: readTeams },
} satisfies BrowserTasks;

async function keepMembers(page: Page, hand: Driver, fixture: TaskFixture): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    hand.press(markedAs(page, "user.exportCsv")),
  ]);
  expect(download.suggestedFilename()).toBe("members.csv");
  const content = await text(await download.createReadStream());
  expect(content).toBe(await fetchAnswer(page, fixture, `${members}.csv`));
  expect(content).toContain(`${fixture.teamless}@acme.test`);
}

async function findMembers(page: Page, hand: Driver, fixture: TaskFixture): Promise<void> {
  const shown = () =>
    page.locator("[data-member]").evaluateAll((rows) => rows.map((row) => row.dataset["member"]));
  const all = await fetchAnswer(page, fixture, `${members}?sort=name`);
  await findRow(page, fixture.teamless).waitFor();
  const items = (await shown()).map((userId) => expect.objectContaining({ userId }));
  expect(all).toMatchObject({ items });
  await hand.write(markedAs(page, "user.list"), fixture.teamless);
  await expect.poll(shown, { timeout: 20_000 }).toEqual([fixture.teamless]);
}

async function readTeams(page: Page, _: Driver, fixture: TaskFixture): Promise<void> {
  const { member } = fixture;
  const details = await fetchAnswer(page, fixture, `${members}/${member}`);
  expect(details).toMatchObject({ teams: [{ name: "Growth" }, { name: "Platform" }] });
  await findRow(page, member).getByRole("cell", { name: "Growth, Platform" }).waitFor();
}
