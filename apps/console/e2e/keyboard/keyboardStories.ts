import type { Page } from "playwright";
import { afterEach, expect } from "vitest";
import { type Stories, stories } from "../people/stories.ts";
import type { Hand } from "../tasks/Hand.ts";
import { keepsFocus } from "./keepsFocus.ts";
import { keyboardHand } from "./keyboardHand.ts";
import { keysOnly } from "./keysOnly.ts";

interface KeyboardStories extends Omit<Stories, "open"> {
  /** Opens a window for a person or signed out, and its keyboard driver. */
  readonly open: (user?: string) => Promise<{ readonly page: Page; readonly hand: Hand }>;
}

/** Opens the console for stories by keyboard only. Mouse events fail the test, and so does a lost focus. */
export function keyboardStories(): KeyboardStories {
  const { open, ...rest } = stories();
  let windows: { readonly page: Page; readonly anotherHand: () => readonly string[] }[] = [];
  afterEach(async () => {
    const opened = windows;
    windows = [];
    await Promise.all(
      opened.map(async ({ page, anotherHand }) => {
        await keepsFocus(page);
        expect(anotherHand()).toEqual([]);
      }),
    );
  });
  return {
    ...rest,
    open: async (user) => {
      const page = await open(user);
      windows.push({ page, anotherHand: await keysOnly(page) });
      return { page, hand: keyboardHand(page) };
    },
  };
}
