import type { Driver } from "./Driver.ts";

/** A driver that uses the mouse. */
export const createMouseDriver: Driver = {
  press: (control) => control.click(),
  tick: (box) => box.check(),
  write: (field, text) => field.fill(text),
  choose: async (field, search, option = search) => {
    await field.fill(search);
    await field.page().getByRole("listbox").getByRole("option", { name: option }).click();
    // the options close when the focus moves; otherwise they would cover the rest of the dialog
    await field.press("Tab");
  },
  select: async (list, label) => {
    await list.selectOption({ label });
  },
  giveFile: async (button, file) => {
    const [chooser] = await Promise.all([button.page().waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles(file);
  },
};
