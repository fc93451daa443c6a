import type { Page } from "playwright";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { taskPeople } from "../../test/acmeAs.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inConsole } from "./storedIn.ts";

// people who can't see the organization's settings use their account settings
const managers = [taskPeople.owner, taskPeople.admin].map((user) => `${user}@acme.test`);
const path = ({ email }: TaskFixture) =>
  managers.includes(email) ? "/organization/privacy" : "/account/privacy";

const fillIn = async (page: Page, hand: Driver, title: string, project: string) => {
  const dialog = page.getByRole("dialog", { name: title });
  await hand.select(dialog.getByLabel("Project"), project);
  await hand.write(dialog.getByLabel("Users", { exact: true }), "user-1001\nuser-1002");
  await hand.press(dialog.getByRole("button", { name: title }));
};

/** The tasks about the data that a project holds on its users. */
export const privacyTasks = {
  "privacy.userData.requestExport": {
    path,
    use: async (page, hand, { projectName }) => {
      await hand.press(markedAs(page, "privacy.userData.requestExport"));
      await fillIn(page, hand, "Request export", projectName);
      await waitForText(page, "The export is requested.");
    },
    stored: inConsole("/data-requests", "items"),
  },
  "privacy.userData.requestDeletion": {
    path,
    use: async (page, hand, { projectName }) => {
      await hand.press(markedAs(page, "privacy.userData.requestDeletion"));
      await fillIn(page, hand, "Request deletion", projectName);
      await waitForText(page, "The deletion is requested.");
    },
    stored: inConsole("/data-requests", "items"),
  },
} satisfies BrowserTasks;
