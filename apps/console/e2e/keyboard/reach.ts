import type { Locator } from "playwright";
import { expectSeen } from "./expectSeen.ts";
import { focused } from "./focused.ts";
import { nextKey } from "./nextKey.ts";

/** The maximum number of key presses between any two elements of a page. */
const most = 100;

/**
 * Moves the focus to a control with Tab, and with arrow keys within a menu, tab list or radio group. Fails if it
 * can't be reached, or if its focus isn't visible.
 */
export async function reach(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor({ state: "attached" });
  const passed: string[] = [];
  const waitUntil = Date.now() + 5_000;
  /** oxlint-disable no-await-in-loop -- each key press depends on the previous one */
  while (passed.length < most) {
    const key = await control.evaluate(nextKey);
    if (key === "here" && (await staysAt(control))) return expectSeen(control);
    if (key === "here") continue;
    if (key === "wait" && Date.now() < waitUntil) {
      await page.waitForTimeout(20);
      continue;
    }
    if (key === "wait")
      throw new Error(`The focus stays behind, at ${await focused(page)}: ${String(control)}`);
    await page.keyboard.press(key);
    passed.push(key);
  }
  /* oxlint-enable no-await-in-loop */
  throw new Error(
    `${String(control)} is not reached within ${most} presses (${passed.join(" ")}), but ${await focused(page)}`,
  );
}

/** Whether a control keeps the focus. A pending update may still take it. */
function staysAt(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        const frame = requestAnimationFrame;
        frame(() => frame(() => resolve(document.activeElement === element)));
      }),
  );
}
