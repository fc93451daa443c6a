import type { Page } from "playwright";
import type { BrowserTasks } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inAuthority } from "./storedIn.ts";

const path = "/organization/teams";
const inTeam = ({ team }: { readonly team: string }) => `${path}?open=${team}`;
const inFullTeam = ({ fullTeam }: { readonly fullTeam: string }) => `${path}?open=${fullTeam}`;
const removalOfWeb = (page: Page) => page.getByRole("button", { name: "Remove Web from the team" });
const removalOfSamuel = (page: Page) =>
  page.getByRole("row").filter({ hasText: "samuel@acme.test" }).locator('[data-task="team.user.remove"]');

/** The tasks about the teams of an organization. */
export const teamTasks = {
  "team.create": {
    path,
    use: async (page, hand) => {
      await hand.press(markedAs(page, "team.create"));
      const dialog = page.getByRole("dialog", { name: "Create a team" });
      await hand.write(dialog.getByLabel("Team name"), "Support");
      await hand.press(dialog.getByRole("button", { name: "Create team" }));
      await waitForText(page, "The team Support is created.");
      await page.getByRole("dialog", { name: "Team Support" }).waitFor();
    },
    stored: inAuthority("/teams", "items"),
  },
  "team.delete": {
    path,
    reveal: (page, hand) => hand.tick(page.getByRole("checkbox", { name: "Select Growth" })),
    use: async (page, hand) => {
      await hand.press(markedAs(page, "team.delete"));
      const dialog = page.getByRole("dialog", { name: "Delete Growth?" });
      await dialog.getByText(/people lose the roles that come from it in:/).waitFor();
      await hand.press(dialog.getByRole("button", { name: "Delete" }));
      await waitForText(page, "Growth is deleted.");
    },
    stored: inAuthority("/teams", "items"),
  },
  "team.rename": {
    path: inTeam,
    use: async (page, hand) => {
      await hand.write(page.getByLabel("Team name"), "Accounting");
      await hand.press(markedAs(page, "team.rename"));
      await waitForText(page, "It is called Accounting now.");
    },
    stored: inAuthority(({ team }) => `/teams/${team}`, "name"),
  },
  "team.project.add": {
    path: inTeam,
    use: async (page, hand, { projectName }) => {
      await hand.press(markedAs(page, "team.project.add"));
      const dialog = page.getByRole("dialog", { name: "Add a project to Finance" });
      await hand.choose(dialog.getByRole("combobox", { name: "Project", exact: true }), projectName);
      await hand.press(dialog.getByRole("button", { name: "Add project" }));
      await waitForText(page, "Finance gives a role in Web now.");
    },
    stored: inAuthority(({ team }) => `/teams/${team}`, "projects"),
  },
  "team.project.remove": {
    path: inFullTeam,
    control: removalOfWeb,
    use: async (page, hand) => {
      await hand.press(removalOfWeb(page));
      await waitForText(page, "Web is removed from Growth.");
    },
    stored: inAuthority(({ fullTeam }) => `/teams/${fullTeam}`, "projects"),
  },
  "team.user.add": {
    path: inTeam,
    use: async (page, hand, { teamless }) => {
      await hand.press(markedAs(page, "team.user.add"));
      const dialog = page.getByRole("dialog", { name: "Add people to Finance" });
      await hand.choose(dialog.getByRole("combobox", { name: "People" }), `${teamless}@acme.test`);
      await hand.press(dialog.getByRole("button", { name: "Add", exact: true }));
      await waitForText(page, "One person is added to Finance.");
    },
    stored: inAuthority(({ team }) => `/teams/${team}/members`, "items"),
  },
  "team.user.remove": {
    path: inFullTeam,
    control: removalOfSamuel,
    use: async (page, hand) => {
      await hand.press(removalOfSamuel(page));
      await waitForText(page, "is no longer in Growth.");
    },
    stored: inAuthority(({ fullTeam }) => `/teams/${fullTeam}/members`, "items"),
  },
} satisfies BrowserTasks;
