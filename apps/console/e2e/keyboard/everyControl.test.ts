import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleScreens, rolePeople } from "../consoleScreens.ts";
import { openPages, type Pages } from "../openPages.ts";
import { settled } from "../settled.ts";
import { type Looks, readFocusLook } from "./readFocusLook.ts";
import { unreached } from "./unreached.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

describe.each(["owner", "member"] as const)("as %s", (role) => {
  let page: Page;
  beforeAll(async () => {
    page = await pages.open(rolePeople[role]);
  });
  afterAll(() => page?.context().close());

  it.each(consoleScreens)("every control of %s is a stop of Tab, and is seen there", async (path) => {
    await page.goto(`/o/acme-test${path}`);
    await settled(page);
    expect(await goRound(page)).toEqual([]);
    expect(await page.evaluate(unreached)).toEqual([]);
  });
});

/** Goes through a whole page with Tab, and reports each stop that isn't visible. */
async function goRound(page: Page): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < 400; press += 1) {
    // each key press depends on the previous one
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press("Tab");
    // oxlint-disable-next-line no-await-in-loop
    const stop = await page.evaluate<Stop | undefined>(`(${String(markStop)})(${String(readFocusLook)})`);
    if (stop === undefined) return unseen;
    const { looks, words } = stop;
    if (!looks.isMarked || !looks.isOnScreen || !looks.isOnTop)
      unseen.push(`${JSON.stringify(looks)}: ${words}`);
  }
  throw new Error("Tab comes to no end.");
}

/** A tab stop: its appearance and the start of its markup. */
interface Stop {
  readonly looks: Looks;
  readonly words: string;
}

/**
 * Marks the focused element as a stop. Returns `undefined` if nothing has the focus or Tab has wrapped around. Runs
 * in the page.
 */
function markStop(look: (element: Element) => Looks): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute("data-stop")) return undefined;
  const looks = look(element);
  element.setAttribute("data-stop", "");
  return { looks, words: element.outerHTML.slice(0, 160) };
}
