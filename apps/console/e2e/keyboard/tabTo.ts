import type { Page } from "playwright";
import { expectSeen } from "./expectSeen.ts";
import { focused } from "./focused.ts";

/**
 * Presses Tab until the element with this role and name has the focus: `button "Invite people"`. Fails after a number
 * of presses, or if the focus isn't visible. Returns the elements passed on the way.
 */
export async function tabTo(
  page: Page,
  wanted: string | RegExp,
  { presses = 40, back = false }: { readonly presses?: number; readonly back?: boolean } = {},
): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    // each key press depends on the previous one
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
