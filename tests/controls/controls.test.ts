import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserOptions } from "../../scripts/browserOptions.ts";
import { root } from "../../scripts/projectFiles.ts";
import type { Controls } from "./page.tsx";

declare const controls: Controls;

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rolecall-controls-"));
  const outfile = join(folder, "page.js");
  await build({
    entryPoints: [join(root, "tests/controls/page.tsx")],
    outfile,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    conditions: ["@rolecall/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  browser = await chromium.launch(await browserOptions());
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 800, height: 600 } });
  page = await context.newPage();
  page.on("filechooser", () => {});
  await page.setContent("<!doctype html><html lang=en><title>controls</title><body></body></html>");
  const fromHere = createRequire(join(root, "tests/controls/package.json"));
  await page.addStyleTag({ path: fromHere.resolve("@mantine/core/styles.css") });
  await page.addScriptTag({ path: outfile });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const state = () => page.evaluate(() => controls.state());
const acted = async (): Promise<number> => JSON.parse(await state()).acted;
const show = (name: string, status: "allowed" | "denied" | "unknown", isNew = true) =>
  page.evaluate(([which, answer, again]) => controls.show(which, answer, again), [
    name,
    status,
    isNew,
  ] as const);
/** How long a control gets to show an effect. */
const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 30)));

/** Whether the state changes within some milliseconds. */
const changes = (before: string, within = 100) =>
  page
    .waitForFunction((was) => controls.state() !== was, before, { timeout: within, polling: 10 })
    .then(() => true)
    .catch(() => false);

const control = "main [data-rolecall-closed]";
const centre = (selector: string) =>
  page.evaluate((which) => {
    const element = document.querySelector(which);
    element?.scrollIntoView({ block: "center" });
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: x + width * 0.7, y: y + height / 2 };
  }, selector);

const keys =
  "Enter Space ArrowDown ArrowUp ArrowRight End PageDown Backspace F4 a 7 Alt+ArrowDown Control+Enter Control+v";
const within = (press: string) => (press.startsWith("#") ? press : `main p ${press}, main form ${press}`);

/** Operates a control by mouse, touch, keyboard and clipboard. */
async function operate(selector: string, focusable: string): Promise<void> {
  const { x, y } = await centre(selector);
  const { mouse, keyboard, touchscreen } = page;
  await mouse.move(2, 2);
  await mouse.move(x, y, { steps: 2 });
  await settle();
  await mouse.click(x, y);
  await mouse.click(x, y, { clickCount: 2 });
  await mouse.click(x, y, { button: "middle" });
  await mouse.click(x, y, { button: "right" });
  await mouse.wheel(0, 5);
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x - 30, y, { steps: 3 });
  await mouse.up();
  await mouse.move(2, 2);
  await touchscreen.tap(x, y);
  await page.evaluate((which) => document.querySelector<HTMLElement>(which)?.focus(), focusable);
  for (const key of keys.split(" ")) {
    // one key after the other
    // oxlint-disable-next-line no-await-in-loop
    await keyboard.press(key);
  }
  await keyboard.insertText("typed");
  await page.evaluate((which) => document.querySelector<HTMLElement>(which)?.click(), selector);
}

describe("a control that is closed", () => {
  it("is operated by nothing, whatever it is made of", async () => {
    const faults: string[] = [];
    const cases = await page.evaluate(() => controls.cases);
    for (const [at, { name, press }] of cases.entries()) {
      // one after the other, on one page
      /* oxlint-disable no-await-in-loop */
      await show(name, at % 8 === 0 ? "unknown" : "denied");
      const before = await state();
      await operate(press ? within(press) : control, control);
      if (await page.$("#sibling")) await page.press("#sibling", "Enter");
      await settle();
      const after = await state();
      if (after !== before) faults.push(`${name}: ${before} became ${after}`);
      if (!(await page.$(control))) faults.push(`${name} is not marked`);
      /* oxlint-enable no-await-in-loop */
    }
    expect(faults).toEqual([]);
  });

  it("would have been operated had it been open", async () => {
    const silent: string[] = [];
    const cases = await page.evaluate(() => controls.cases);
    for (const { name, press, operate: how = "click" } of cases) {
      if (how === "picker") continue;
      /* oxlint-disable no-await-in-loop */
      await show(name, "denied");
      await page.evaluate(
        (pressed) => document.querySelector(pressed)?.setAttribute("data-pressed", ""),
        press ? within(press) : control,
      );
      await show(name, "allowed", false);
      const before = await state();
      const { x, y } = await centre("[data-pressed]");
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y, { steps: 2 });
      if (how === "focus") await page.focus("[data-pressed]");
      else if (how === "drag") await page.dragAndDrop("[data-pressed]", "#after");
      else if (how !== "hover")
        await page.mouse.click(x, y, { button: how === "contextmenu" ? "right" : "left" });
      // a pointer that arrives before the control listens is not noticed, so it comes again
      const rounds = how === "hover" ? 20 : 0;
      for (let round = 0; round < rounds && !(await changes(before, 500)); round += 1) {
        await page.mouse.move(2, 2);
        await page.mouse.move(x, y, { steps: 5 });
      }
      for (const key of ["ArrowDown", "a", "Enter"])
        if (!(await changes(before))) await page.keyboard.press(key);
      if (!(await changes(before, 10_000))) silent.push(name);
      /* oxlint-enable no-await-in-loop */
    }
    expect(silent).toEqual([]);
  });

  it("closes with the menu that it has opened, and opens again at once", async () => {
    const faults: string[] = [];
    const names = (await page.evaluate(() => controls.cases))
      .map(({ name }) => name)
      .filter((name) => /: .*(trigger|button) of a menu$|: a (list box|select|combobox)$/.test(name));
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      /* oxlint-disable no-await-in-loop */
      await show(name, "denied");
      await page.evaluate(
        (which) => document.querySelector(which)?.setAttribute("data-pressed", ""),
        control,
      );
      await show(name, "allowed", false);
      await page.click("[data-pressed]");
      const item = page.locator("[role=menuitem], [role=option]").last();
      await item.waitFor();
      await show(name, "denied", false);
      const before = await acted();
      const { x = 0, y = 0, width = 0, height = 0 } = (await item.boundingBox()) ?? {};
      const press = async () => {
        await page.mouse.move(x + width / 2, y + height / 2, { steps: 2 });
        await page.mouse.click(x + width / 2, y + height / 2);
        await settle();
      };
      await press();
      await page.keyboard.press("Enter");
      await settle();
      // it may lose focus and close, but no action runs
      if ((await acted()) !== before) faults.push(`${name} runs while it is closed`);
      await show(name, "allowed", false);
      if (!(await item.isVisible())) await page.click("[data-pressed]");
      await item.waitFor();
      await press();
      if ((await acted()) === before) faults.push(`${name} stays closed`);
      /* oxlint-enable no-await-in-loop */
    }
    expect(faults).toEqual([]);
  });

  it("is reached by Tab, read, and explained by a tooltip", async () => {
    for (const on of ["focus", "hover"] as const) {
      /* oxlint-disable no-await-in-loop */
      await show("a tooltip", "denied");
      await page.focus("#before");
      if (on === "hover") await page.hover(control);
      else await page.keyboard.press("Tab");
      await page.locator("[role=tooltip]").waitFor({ state: "attached" });
      expect(await page.getByRole("button", { description: /Ask an owner/ }).count()).toBe(1);
      /* oxlint-enable no-await-in-loop */
    }
    const reached = async () => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    };
    await page.focus("#before");
    expect([await reached(), await reached()]).toEqual(["x", "after"]);
  });
});
