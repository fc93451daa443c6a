import type { Locator } from "playwright";
import { expect } from "vitest";

/** Waits until a field holds a value. */
export async function expectValue(field: Locator, value: string | RegExp): Promise<void> {
  await expect
    .poll(() => field.inputValue(), { timeout: 20_000 })
    .toEqual(typeof value === "string" ? value : expect.stringMatching(value));
}
