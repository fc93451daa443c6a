import type { Locator } from "playwright";
import { expect } from "vitest";
import { readFocusLook } from "./readFocusLook.ts";

/** Expects a control to have a visible focus, and to be on the screen and not covered. */
export async function expectSeen(control: Locator): Promise<void> {
  await expect
    .poll(() => control.evaluate(readFocusLook), { message: `whether ${String(control)} is seen` })
    .toEqual({ isMarked: true, isOnScreen: true, isOnTop: true });
}
