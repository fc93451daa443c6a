import type { Page } from "playwright";
import { expect } from "vitest";
import { focused } from "./focused.ts";

/** Expects Tab to stay within the open dialog, in both directions. */
export async function expectTrapped(page: Page): Promise<void> {
  const within = page.getByRole("dialog").last().locator(":focus");
  for (const key of ["Tab", "Shift+Tab"]) {
    const round: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      // each key press depends on the previous one
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press(key);
      // oxlint-disable-next-line no-await-in-loop
      const at = await focused(page);
      // oxlint-disable-next-line no-await-in-loop
      expect(await within.count(), `${key} leaves the dialog, to ${at}`).toBe(1);
      if (round.length > 1 && at === round[0]) break;
      round.push(at);
    }
    expect(round.length).toBeGreaterThan(1);
  }
}
