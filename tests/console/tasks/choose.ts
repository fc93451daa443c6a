import type { Locator } from "playwright";

/** Looks for something in a field that offers what it finds, and chooses it. */
export async function choose(field: Locator, search: string, option = search): Promise<void> {
  await field.fill(search);
  await field.page().getByRole("listbox").getByRole("option", { name: option }).click();
  // what is offered goes with the focus: it would lie over the rest of the dialog
  await field.press("Tab");
}
