import type { Locator } from "playwright";
import { expect } from "vitest";
import { looksOf } from "./looksOf.ts";

/** Expects that a control has the focus, is shown to have it, is on the screen, and lies under nothing else. */
export async function expectSeen(control: Locator): Promise<void> {
  await expect
    .poll(() => control.evaluate(looksOf), { message: `whether ${String(control)} is seen` })
    .toEqual({ isMarked: true, isOnScreen: true, isOnTop: true });
}
