import { type ReportKind, reportKinds } from "../../contract/reportKinds.ts";
import { reportLabels } from "../../src/product/reports/reportLabels.ts";
import type { BrowserTask } from "./BrowserTask.ts";
import { markedAs } from "./markedAs.ts";
import { waitForText } from "./waitForText.ts";
import { inConsole } from "./storedIn.ts";

/** Creates a shared report of one kind, so that an owner finds it afterwards. */
export function reportTask(kind: ReportKind): BrowserTask {
  const { one, events, text } = reportLabels[kind];
  return {
    path: ({ project }) => `/project/reports?project=${project}&kind=${kind}`,
    use: async (page, hand, { organization }) => {
      const name = `The ${one} of ${organization}`;
      await hand.press(markedAs(page, reportKinds[kind].permission));
      const dialog = page.getByRole("dialog", { name: `New ${one}` });
      await hand.write(dialog.getByRole("textbox", { name: "Name", exact: true }), name);
      await hand.choose(dialog.getByRole("combobox", { name: events }), "Signed up");
      await hand.write(dialog.getByRole("textbox", { name: text }), "Made to be looked at.");
      await hand.tick(dialog.getByRole("radio", { name: "Everyone in the project" }));
      await hand.press(dialog.getByRole("button", { name: "Save" }));
      await waitForText(page, `${name} is saved.`);
      await page.getByRole("heading", { name, level: 2 }).waitFor();
      await page.getByText("Made to be looked at.").waitFor();
    },
    stored: inConsole(({ project }) => `/projects/${project}/reports/${kind}`, "items"),
  };
}
