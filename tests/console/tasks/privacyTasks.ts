import type { Page } from "playwright";
import type { TaskFixture } from "../../../apps/console/contract/TaskFixture.ts";
import { taskPeople } from "../../../apps/console/test/acmeAs.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { says } from "./says.ts";
import { inConsole } from "./storedIn.ts";

// whoever does not see the organization's settings asks in those of their account
const managers = [taskPeople.owner, taskPeople.admin].map((user) => `${user}@acme.test`);
const path = ({ email }: TaskFixture) =>
  managers.includes(email) ? "/organization/privacy" : "/account/privacy";

const fillIn = async (page: Page, title: string, project: string) => {
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByLabel("Project").selectOption(project);
  await dialog.getByLabel("Users", { exact: true }).fill("user-1001\nuser-1002");
  await dialog.getByRole("button", { name: title }).click();
};

/** The tasks about the data that a project holds on its users. */
export const privacyTasks = {
  "privacy.userData.requestExport": {
    path,
    use: async (page, { project }) => {
      await markedAs(page, "privacy.userData.requestExport").click();
      await fillIn(page, "Request export", project);
      await says(page, "The export is requested.");
    },
    stored: inConsole("/data-requests", "items"),
  },
  "privacy.userData.requestDeletion": {
    path,
    use: async (page, { project }) => {
      await markedAs(page, "privacy.userData.requestDeletion").click();
      await fillIn(page, "Request deletion", project);
      await says(page, "The deletion is requested. It waits for approval.");
    },
    stored: inConsole("/data-requests", "items"),
  },
} satisfies BrowserTasks;
