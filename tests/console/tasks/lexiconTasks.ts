import type { BrowserTasks } from "./BrowserTask.ts";
import { says } from "./says.ts";
import { inConsole } from "./storedIn.ts";

const path = ({ project }: { readonly project: string }) => `/project/lexicon?project=${project}`;
const stored = inConsole(({ project }) => `/projects/${project}/lexicon`, "items");

/** The tasks with the lexicon of a project. */
export const lexiconTasks = {
  "lexicon.visibility": {
    path,
    control: (page) => page.getByRole("button", { name: "Hide Searched" }),
    use: async (page) => {
      const hide = page.getByRole("button", { name: "Hide Searched" });
      await hide.click();
      await says(page, "Searched is hidden.");
      await hide.waitFor({ state: "detached" });
    },
    stored,
  },
  "lexicon.describe": {
    path,
    control: (page) => page.getByRole("textbox", { name: "Description of Searched" }),
    use: async (page) => {
      const field = page.getByRole("textbox", { name: "Description of Searched" });
      await field.fill("Looked for.");
      await field.press("Enter");
      await says(page, "Searched is described.");
    },
    stored,
  },
  "lexicon.tag": {
    path,
    control: (page) => page.getByRole("combobox", { name: "Tags of Searched" }),
    use: async (page) => {
      const field = page.getByRole("combobox", { name: "Tags of Searched" });
      await field.fill("finding");
      await field.press("Enter");
      await page.getByRole("row", { name: "Searched" }).getByText("finding", { exact: true }).waitFor();
    },
    stored,
  },
} satisfies BrowserTasks;
