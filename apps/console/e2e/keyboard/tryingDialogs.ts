import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import type { Driver } from "../tasks/Driver.ts";
import { untilFocused } from "./untilFocused.ts";

/**
 * A driver that tries every dialog that it opens before it goes on: the focus is in the first field, Escape asks before it
 * throws away what is filled in, and once the dialog is closed the focus is back on what opened it.
 */
export function tryingDialogs(page: Page, hand: Driver): Driver {
  return {
    ...hand,
    press: async (control) => {
      const before = await page.getByRole("dialog").count();
      await hand.press(control);
      // a press draws its dialog at once
      await drawn(page);
      if ((await page.getByRole("dialog").count()) <= before) return;
      // the server asks for the password in the middle of something: to leave that dialog is to give it up
      if ((await page.getByRole("dialog", { name: "Confirm that it is you" }).count()) > 0) return;
      await tryDialog(page, control, before);
      await hand.press(control);
      await ready(page);
    },
  };
}

async function tryDialog(page: Page, opener: Locator, before: number): Promise<void> {
  await ready(page);
  const at = () => page.evaluate(focusInDialog);
  await expect.poll(at, { message: "where the focus is in a dialog that has opened" }).toMatch(/^first/);
  // a digit is something to fill in for every field, also for one of numbers
  if ((await at()) === "first text") await tryToLeave(page, "1", "Backspace");
  if ((await at()) === "first list") await tryToLeave(page, "ArrowDown", "ArrowUp");
  // a field that offers something while it has the focus takes the first Escape for that
  const isOffering = (await page.getByRole("dialog").last().locator("[role=combobox]:focus").count()) > 0;
  await page.keyboard.press("Escape");
  await drawn(page);
  if (isOffering && (await page.getByRole("dialog").count()) > before) await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(before);
  const isBack = () => opener.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(isBack, { message: "whether the focus is back on what opened the dialog" }).toBe(true);
}

/** Waits until what a key did is drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Waits until a dialog that reads something has read it. */
async function ready(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole("dialog").last().locator("[aria-busy=true]").count()).toBe(0);
}

/** Fills something in, and finds that neither Escape nor a second one throws it away. */
async function tryToLeave(page: Page, fillIn: string, takeBack: string): Promise<void> {
  const field = page.getByRole("dialog").last().locator(":focus");
  const name = await field.evaluate((element) => element.id);
  const filled = page.locator(`[id="${name}"]`);
  const before = await filled.inputValue();
  await page.keyboard.press(fillIn);
  const after = await filled.inputValue();
  expect(after).not.toBe(before);
  const question = page.getByRole("alertdialog", { name: "Discard what you filled in?" });
  await page.keyboard.press("Escape");
  await untilFocused(page, 'button "Keep editing"');
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await filled.inputValue()).toBe(after);
  await expect.poll(() => filled.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press(takeBack);
  expect(await filled.inputValue()).toBe(before);
}

/**
 * Says whether the focus is in the first field of the dialog on top, and what it takes: "first text". Without fields, and
 * in a drawer, which is a page of its own, it is enough that the focus is inside.
 */
function focusInDialog(): string {
  const dialog = [...document.querySelectorAll<HTMLElement>("[role=dialog]")].at(-1);
  const active = document.activeElement;
  if (!dialog || !dialog.contains(active)) return `outside, on ${active?.outerHTML.slice(0, 200)}`;
  const isDrawer = dialog.matches(".mantine-Drawer-content");
  const fields = [...dialog.querySelectorAll<HTMLInputElement>("input, select, textarea")].filter(
    (field) => !field.matches(":disabled, [readonly], [aria-disabled=true]") && field.offsetWidth > 1,
  );
  const first = fields.find(
    (field) =>
      field.type !== "radio" ||
      field.checked ||
      !fields.some((other) => other.name === field.name && other.checked),
  );
  if (isDrawer || !first) return "first of no field";
  if (active !== first) return `not on ${first.outerHTML.slice(0, 200)}`;
  if (first.matches("select")) return "first list";
  // a name that is typed to confirm something is quickly typed again, and so is a password
  const isConfirming = first.labels?.[0]?.textContent.startsWith("Type ") === true;
  const isText = first.matches("textarea, [type=text], [type=email], [type=url], :not([type])");
  return isText && !isConfirming && first.getAttribute("aria-haspopup") === null
    ? "first text"
    : "first field";
}
