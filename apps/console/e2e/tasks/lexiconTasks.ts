import type { BrowserTasks } from "./BrowserTask.ts";
import { waitForText } from "./waitForText.ts";
import { inConsole } from "./storedIn.ts";

const path = ({ project }: { readonly project: string }) => `/project/lexicon?project=${project}`;
const stored = inConsole(({ project }) => `/projects/${project}/lexicon`, "items");

/** The tasks with the lexicon of a project. */
export const lexiconTasks = {
  "lexicon.visibility": {
    path,
    control: (page) => page.getByRole("button", { name: "Hide Searched" }),
    use: async (page, hand) => {
      const hide = page.getByRole("button", { name: "Hide Searched" });
      await hand.press(hide);
      await waitForText(page, "Searched is hidden.");
      await hide.waitFor({ state: "detached" });
    },
    stored,
  },
  "lexicon.describe": {
    path,
    control: (page) => page.getByRole("textbox", { name: "Description of Searched" }),
    use: async (page, hand) => {
      const field = page.getByRole("textbox", { name: "Description of Searched" });
      await hand.write(field, "Looked for.");
      await page.keyboard.press("Enter");
      await waitForText(page, "Searched is described.");
    },
    stored,
  },
  "lexicon.tag": {
    path,
    control: (page) => page.getByRole("combobox", { name: "Tags of Searched" }),
    use: async (page, hand) => {
      const field = page.getByRole("combobox", { name: "Tags of Searched" });
      await hand.write(field, "finding");
      await page.keyboard.press("Enter");
      await page.getByRole("row", { name: "Searched" }).getByText("finding", { exact: true }).waitFor();
    },
    stored,
  },
} satisfies BrowserTasks;
