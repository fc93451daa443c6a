import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserOptions } from "../../scripts/browserOptions.ts";
import { chromiumArgs } from "../../scripts/chromiumArgs.ts";
import { chromiumPath } from "../../scripts/chromiumPath.ts";
import { requireBuild } from "../requireBuild.ts";
import { installAddonConsumer } from "./installAddonConsumer.ts";
import { serveFolder } from "./serveFolder.ts";

/** The panel only updates when the page is idle. */
const patience = { timeout: 20_000 };

let project = "";
let browser: Browser | undefined;
let site: Awaited<ReturnType<typeof serveFolder>> | undefined;

function run(tool: string, args: readonly string[], env: Record<string, string> = {}): string {
  const done = spawnSync(join(project, "node_modules/.bin", tool), args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...env, NODE_ENV: "", VITEST: "" },
  });
  const said = `${done.stdout}${done.stderr}`;
  if (done.status !== 0) throw new Error(`${tool} fails:\n${said}`);
  return said;
}

beforeAll(async () => {
  requireBuild();
  project = installAddonConsumer();
  run("storybook", ["build", "--disable-telemetry", "--quiet", "-o", "static"]);
  site = await serveFolder(join(project, "static"));
  browser = await chromium.launch(await browserOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  if (!browser || !site) throw new Error("no browser");
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.url}/?path=${path}`);
  return page;
}
const preview = (page: Page) => page.frameLocator("#storybook-preview-iframe");
const shownAs = (page: Page, words: string) => page.getByRole("button", { name: `Shown as: ${words}` });

describe("a Storybook project that follows the addon's README", () => {
  it("shows a story as the persona in the toolbar, and keeps that in the address", async () => {
    const page = await open("/story/stall--apples");
    await shownAs(page, "Keeper · Street plan").click();
    await page.getByRole("radio", { name: "Clerk" }).click();
    await preview(page).getByText("Ask a seller.").waitFor();
    await page.getByRole("radio", { name: "Seller" }).click();
    await preview(page).getByRole("button", { name: "Sell" }).waitFor();
    await page.getByRole("radio", { name: "Loading" }).click();
    await preview(page).getByText("One moment.").waitFor();
    await expect.poll(() => page.url()).toContain("rolecall.roles.shop:clerk");
    expect(page.url()).toContain("rolecall.snapshot:loading");
    await page.reload();
    await shownAs(page, "Clerk · Stall: Seller · Street plan · Loading").waitFor();
    await preview(page).getByText("One moment.").waitFor();
    await page.close();
  });

  it("holds several roles at once", async () => {
    const page = await open("/story/stall--apples");
    await shownAs(page, "Keeper · Street plan").click();
    await page.getByRole("checkbox", { name: "Several roles at once" }).click();
    await page.getByRole("checkbox", { name: "Clerk" }).click();
    await shownAs(page, "Keeper + Clerk · Street plan").waitFor();
    await page.close();
  });

  it("steps through roles with keys", async () => {
    const page = await open("/story/stall--apples");
    await shownAs(page, "Keeper · Street plan").waitFor();
    await page.keyboard.press("Alt+Shift+R");
    await shownAs(page, "Clerk · Street plan").waitFor();
    await page.close();
  });

  it("lists in its panel what the story asks for, and goes along with the role", async () => {
    const page = await open("/story/stall--apples");
    await page.getByRole("tab", { name: "Permissions" }).click();
    const row = page.getByRole("row", { name: /stall\.sell stall apples/ });
    await expect.poll(() => row.innerText(), patience).toContain("Allowed");
    await page.keyboard.press("Alt+Shift+R");
    await expect.poll(() => row.innerText(), patience).toContain("Denied");
    await row.getByRole("button").click();
    await page.getByText("the role seller of the stall").waitFor();
    await page.getByRole("button", { name: /Show on the page/ }).click();
    await preview(page).locator("[data-rolecall-mark]").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Never checked 1" }).click();
    await page.getByRole("listitem").filter({ hasText: "till.count" }).waitFor();
    await page.close();
  });

  it("shows every role side by side, and outlines what differs, portals included", async () => {
    const page = await open("/story/stall--with-notice");
    await page.getByRole("button", { name: "Show every role side by side" }).click();
    const keeper = page.frameLocator('iframe[title="The story as Keeper"]');
    const clerk = page.frameLocator('iframe[title="The story as Clerk"]');
    await keeper.getByText("The till was not counted.").waitFor();
    await keeper.getByText("10").waitFor();
    await clerk.locator('[data-rolecall-differs="different"]', { hasText: "Ask a seller." }).waitFor();
    expect(await keeper.locator("[data-rolecall-differs]:not(style)").count()).toBe(0);
    await page.getByRole("button", { name: "Show one role" }).click();
    await preview(page).getByText("Stall apples").waitFor();
    await page.close();
  });

  it("shows the roles in documentation", async () => {
    const page = await open("/docs/roles--docs");
    const matrix = preview(page).getByRole("table", { name: "Permissions by role" });
    await matrix.getByRole("row", { name: "till.open yes yes no" }).waitFor();
    await preview(page).getByLabel("Search in Permissions by role").fill("paint");
    await expect.poll(() => matrix.getByRole("row").count()).toBe(3);
    await page.close();
  });

  it("makes a test for each role, and says what stories have shown to which role", async () => {
    const said = run("vitest", ["run"], {
      CHROMIUM_ARGS: chromiumArgs.join(" "),
      CHROMIUM_PATH: (await chromiumPath()) ?? "",
    });
    expect(said).toContain("5 passed");
    expect(said).toContain("Stories have shown 8 of 11 pairs of permission and role (72 %).");
    expect(said).toContain("In 4 more pairs the role has no say in the permission.");
    const coverage: unknown = JSON.parse(readFileSync(join(project, "coverage/roles.json"), "utf8"));
    expect(coverage).toMatchObject({
      shown: 8,
      permissions: { "till.open": { shop: { keeper: ["allowed"], clerk: ["allowed"] } } },
    });
  });
});
