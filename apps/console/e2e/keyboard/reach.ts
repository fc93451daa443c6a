import type { Locator } from "playwright";
import { expectSeen } from "./expectSeen.ts";
import { focused } from "./focused.ts";
import { nextKey } from "./nextKey.ts";

/** How many presses may lead from anywhere on a page to anything else on it. */
const most = 100;

/**
 * Goes from what has the focus to a control with Tab, and with the arrows within a menu, a list of tabs or a group of
 * radios. Fails where it is not reached so, or where the eye cannot find it then.
 */
export async function reach(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor({ state: "attached" });
  const passed: string[] = [];
  const waitUntil = Date.now() + 5_000;
  /* oxlint-disable no-await-in-loop -- each press is one step from the one before */
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

/** Whether a control keeps the focus that it has come to: a step that has just begun may still take it. */
function staysAt(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        const frame = requestAnimationFrame;
        frame(() => frame(() => resolve(document.activeElement === element)));
      }),
  );
}
