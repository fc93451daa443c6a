import type { Page } from "playwright";
import { afterEach, expect } from "vitest";
import { type Stories, stories } from "../people/stories.ts";
import type { Driver } from "../tasks/Driver.ts";
import { keepsFocus } from "./keepsFocus.ts";
import { createKeyboardDriver } from "./createKeyboardDriver.ts";
import { watchOtherInputs } from "./watchOtherInputs.ts";

interface KeyboardStories extends Omit<Stories, "open"> {
  /** Opens a window for a person or signed out, and its keyboard driver. */
  readonly open: (user?: string) => Promise<{ readonly page: Page; readonly hand: Driver }>;
}

/** Opens the console for stories by keyboard only. Mouse events fail the test, and so does a lost focus. */
export function keyboardStories(): KeyboardStories {
  const { open, ...rest } = stories();
  let windows: { readonly page: Page; readonly otherInputs: () => readonly string[] }[] = [];
  afterEach(async () => {
    const opened = windows;
    windows = [];
    await Promise.all(
      opened.map(async ({ page, otherInputs }) => {
        await keepsFocus(page);
        expect(otherInputs()).toEqual([]);
      }),
    );
  });
  return {
    ...rest,
    open: async (user) => {
      const page = await open(user);
      windows.push({ page, otherInputs: await watchOtherInputs(page) });
      return { page, hand: createKeyboardDriver(page) };
    },
  };
}
