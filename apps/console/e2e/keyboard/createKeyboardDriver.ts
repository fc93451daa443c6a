import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import type { Driver } from "../tasks/Driver.ts";
import { keepsFocus } from "./keepsFocus.ts";
import { reach } from "./reach.ts";

/** A driver that uses the keyboard only: reaches a control from the focused element, and presses the right keys. */
export function createKeyboardDriver(page: Page): Driver {
  const { keyboard } = page;
  // file choosers have to be intercepted before the key press, which would otherwise be faster
  page.on("filechooser", () => {});
  const to = async (control: Locator) => {
    await keepsFocus(page);
    await reach(control);
  };
  return {
    press: async (control) => {
      await to(control);
      await keyboard.press((await takesSpace(control)) ? "Space" : "Enter");
    },
    tick: async (box) => {
      await to(box);
      if (!(await box.isChecked())) await keyboard.press("Space");
      expect(await box.isChecked()).toBe(true);
    },
    write: async (field, text) => {
      await to(field);
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(text);
    },
    choose: async (field, search, option = search) => {
      await to(field);
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(search);
      const offered = page.getByRole("listbox").getByRole("option", { name: option });
      const id = await offered.getAttribute("id");
      await pressUntil(
        page,
        "ArrowDown",
        async () => (await field.getAttribute("aria-activedescendant")) === id,
      );
      await keyboard.press("Enter");
    },
    select: async (list, label) => {
      await to(list);
      const steps = await stepsTo(list, label);
      if (steps === 0) return;
      const chosen = nextChoice(page);
      // while the list is open, moving over an option doesn't choose it
      await keyboard.press("Alt+ArrowDown");
      for (let step = 0; step < Math.abs(steps); step += 1)
        // each key press depends on the previous one
        // oxlint-disable-next-line no-await-in-loop
        await keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      await keyboard.press("Enter");
      expect(await chosen).toBe(label);
    },
    giveFile: async (button, file) => {
      await to(button);
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keyboard.press("Enter")]);
      await chooser.setFiles(file);
    },
  };
}

const takesSpace = (control: Locator) =>
  control.evaluate((element) => element.matches("input[type=checkbox], input[type=radio], [role=radio]"));

/** The number of steps down (or up) from the chosen option of a list to another one. */
async function stepsTo(list: Locator, label: string): Promise<number> {
  const { labels, at } = await list.evaluate((element: HTMLSelectElement) => ({
    labels: Array.from(element.options, (each) => each.label),
    at: element.selectedIndex,
  }));
  expect(labels).toContain(label);
  return labels.indexOf(label) - at;
}

/** The next value chosen in a list, recorded before the page reacts, even if the list is rendered again. */
const nextChoice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const record = ({ target }: Event) =>
          resolve(target instanceof HTMLSelectElement ? target.selectedOptions[0]?.label : undefined);
        document.addEventListener("change", record, { once: true, capture: true });
        setTimeout(resolve, 20_000);
      }),
  );

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    // each key press depends on the previous one
    // oxlint-disable-next-line no-await-in-loop
    if (await isThere()) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}
