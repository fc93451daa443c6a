import type { Page } from "playwright";
import { expect, vi } from "vitest";
import { focused } from "./focused.ts";

/** Waits until something has the focus that no one tabbed to, as in a dialog that has opened or closed. */
export async function untilFocused(page: Page, wanted: string | RegExp): Promise<void> {
  await vi.waitFor(
    async () =>
      expect(await focused(page)).toEqual(
        typeof wanted === "string" ? wanted : expect.stringMatching(wanted),
      ),
    { timeout: 15_000 },
  );
}
