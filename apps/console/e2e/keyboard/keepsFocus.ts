import type { Page } from "playwright";
import { expect } from "vitest";

/** Expects some element to have the focus, or to get it, after a key press. */
export async function keepsFocus(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return !("hasPressed" in window) || (at !== null && at !== document.body);
    });
  await expect.poll(isKept, { message: "whether anything has the focus", timeout: 5_000 }).toBe(true);
}
