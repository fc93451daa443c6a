import type { Page } from "playwright";
import { expect, vi } from "vitest";
import { focused } from "./focused.ts";

/** Waits until an element gets the focus without Tab, as when a dialog opens or closes. */
export async function untilFocused(page: Page, wanted: string | RegExp): Promise<void> {
  await vi.waitFor(
    async () =>
      expect(await focused(page)).toEqual(
        typeof wanted === "string" ? wanted : expect.stringMatching(wanted),
      ),
    { timeout: 15_000 },
  );
}
