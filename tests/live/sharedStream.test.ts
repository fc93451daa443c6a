import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Snapshot } from "@rolecall/core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AccessServer } from "../../packages/react/test/accessServer.ts";
import { browserOptions } from "../../scripts/browserOptions.ts";
import { buildPage } from "./buildPage.ts";

const snapshot = (subject: string, role: string, version: number): Snapshot => ({
  subject,
  root: "acme",
  plan: "enterprise",
  version,
  grants: [{ scope: "organization", id: "acme", role, source: "organization" }],
});

let browser: Browser;
let server: AccessServer;
let context: BrowserContext;
let tabs: Page[];

const patience = { timeout: 60_000 };
async function shows(tab: Page | undefined, word: string): Promise<void> {
  await expect.poll(() => tab?.locator("p").textContent(), patience).toBe(word);
}
async function streams(count: number): Promise<void> {
  await expect.poll(() => server.streams.size, patience).toBe(count);
}

async function open(): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(server.origin);
  return tab;
}
/** Shows or hides a tab, as the browser window does. */
const become = (tab: Page | undefined, visibility: "visible" | "hidden") =>
  tab?.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, visibility);
function give(next: Snapshot | undefined) {
  server.snapshot = next;
  server.push();
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-tabs-"));
  await buildPage(join(folder, "page.js"));
  server = new AccessServer();
  server.pages.set("/page.js", ["text/javascript", readFileSync(join(folder, "page.js"), "utf8")]);
  server.pages.set("/", [
    "text/html",
    '<!doctype html><div id="root"></div><script src="/page.js"></script>',
  ]);
  server.pages.set("/favicon.ico", ["image/png", "none"]);
  rmSync(folder, { recursive: true });
  await server.start();
  browser = await chromium.launch(await browserOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("ten tabs of one browser at a server of HTTP/1.1", () => {
  beforeAll(async () => {
    server.snapshot = snapshot("ada", "admin", 1);
    context = await browser.newContext();
    tabs = [];
    // one after the other, as a user would
    // oxlint-disable-next-line no-await-in-loop
    for (let count = 0; count < 10; count += 1) tabs.push(await open());
  });
  afterAll(() => context?.close());
  beforeEach(() => {
    server.listens.length = 0;
  });

  it("all load, hold one stream together, and all follow what it brings", async () => {
    for (const tab of tabs) await shows(tab, "open");
    await streams(1);
    give(snapshot("ada", "member", 2));
    for (const tab of tabs) await shows(tab, "closed");
    expect(server.streams.size).toBe(1);
  });

  it("hand the stream on when the tab that holds it is closed, and when it crashes", async () => {
    await tabs.shift()?.close();
    await expect.poll(() => server.listens.length, patience).toBeGreaterThan(0);
    await streams(1);
    give(snapshot("ada", "admin", 3));
    for (const tab of tabs) await shows(tab, "open");
    const held = server.listens.length;
    await tabs
      .shift()
      ?.goto("chrome://crash")
      .catch(() => {});
    await expect.poll(() => server.listens.length, patience).toBeGreaterThan(held);
    await streams(1);
    give(snapshot("ada", "member", 4));
    for (const tab of tabs) await shows(tab, "closed");
  });

  it("hold none while all are hidden, and one that is shown again finds out at once", async () => {
    for (const tab of tabs.slice(1)) await become(tab, "hidden");
    await streams(1);
    // a hidden tab gets the updates of the visible tab
    give(snapshot("ada", "admin", 5));
    for (const tab of tabs) await shows(tab, "open");
    await become(tabs[0], "hidden");
    await streams(0);
    give(snapshot("ada", "member", 6));
    await become(tabs[3], "visible");
    await shows(tabs[3], "closed");
    await streams(1);
    for (const tab of tabs) await become(tab, "visible");
    for (const tab of tabs) await shows(tab, "closed");
    expect(server.streams.size).toBe(1);
  });

  it("all close when the person signs out in one, which then goes to another page", async () => {
    give(snapshot("ada", "admin", 7));
    for (const tab of tabs) await shows(tab, "open");
    // the server pushes nothing, but answers requests
    server.snapshot = undefined;
    await tabs[2]?.goto(`${server.origin}/`);
    for (const tab of tabs) await shows(tab, "closed");
    await streams(0);
  });

  it("follow the person who signs in, on a stream of theirs", async () => {
    server.snapshot = snapshot("grace", "admin", 1);
    await tabs[2]?.evaluate(() => window.dispatchEvent(new Event("focus")));
    await shows(tabs[2], "open");
    await tabs[1]?.evaluate(() => window.dispatchEvent(new Event("focus")));
    await shows(tabs[1], "open");
    await streams(1);
    // without signing out first
    server.snapshot = snapshot("ada", "admin", 8);
    await tabs[1]?.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect
      .poll(() =>
        tabs[1]?.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)),
      )
      .toEqual([expect.stringContaining('"ada"')]);
    await streams(1);
  });
});
