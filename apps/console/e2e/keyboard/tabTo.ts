import type { Page } from "playwright";
import { expectSeen } from "./expectSeen.ts";
import { focused } from "./focused.ts";

/**
 * Presses Tab until something has the focus that has this name, with its role: `button "Invite people"`. Fails
 * where it does not arrive within a number of presses, or where the eye cannot find it. Gives what was passed on the way.
 */
export async function tabTo(
  page: Page,
  wanted: string | RegExp,
  { presses = 40, back = false }: { readonly presses?: number; readonly back?: boolean } = {},
): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    // each press is one step from the one before
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    // oxlint-disable-next-line no-await-in-loop
    const at = await focused(page);
    if (typeof wanted === "string" ? at === wanted : wanted.test(at)) {
      // oxlint-disable-next-line no-await-in-loop
      await expectSeen(page.locator(":focus"));
      return passed;
    }
    passed.push(at);
  }
  throw new Error(`Tab does not come to ${wanted} within ${presses} presses, but to:\n${passed.join("\n")}`);
}
