import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { openPages } from "../apps/console/e2e/openPages.ts";
import { crowd, crowdedOrganization, crowdMember } from "../apps/console/e2e/scale/crowdedOrganization.ts";
import { loadSizes } from "../apps/console/e2e/scale/loadSizes.ts";
import { settled } from "../apps/console/e2e/settled.ts";
import { buildConsole } from "./buildConsole.mjs";

// Measures the built console with a large organization, with server and browser on this machine: the size of the
// first load, the time of pages and interactions, and how smoothly lists scroll.
const rounds = 10;
const built = mkdtempSync(join(tmpdir(), "rolecall-console-"));
buildConsole({ ...process.env, NODE_ENV: "production" }, built);
const pages = await openPages(built);
await pages.server.addOrganization(crowdedOrganization("crowd"));
const users = "/o/crowd/organization/users";
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const { firstLoad, largestPart, everything } = loadSizes(built);
console.log(
  `${crowd.members} members, ${crowd.projects} projects, ${crowd.teams} teams; ${rounds} rounds each`,
);
console.log(
  `first load ${kilobytes(firstLoad)} gzip, largest part ${kilobytes(largestPart)}, all scripts ${kilobytes(everything)}`,
);
for (const [what, measure] of Object.entries({
  "first visit of the people, empty cache: largest paint": firstVisit,
  "a search among the people: from the last key to the result": search,
  "a key in the search field: to the next paint": key,
  "opening a person: from the click to the drawer": openPerson,
  "another page: from the click to its heading": anotherPage,
  "scrolling the people: longest time between two frames": scroll,
  "scrolling the projects: longest time between two frames": scrollProjects,
}))
  // one after the other, because each needs the machine to itself
  // oxlint-disable-next-line no-await-in-loop
  console.log(`${what}: ${summary(await times(measure))}`);
await pages.close();
rmSync(built, { recursive: true, force: true });

async function times(measure: (page: Page, round: number) => Promise<number>): Promise<readonly number[]> {
  const found: number[] = [];
  let page: Page | undefined;
  for (let round = 0; round < rounds; round++) {
    // oxlint-disable no-await-in-loop -- one after the other
    if (measure === firstVisit || page === undefined) {
      await page?.context().close();
      page = await pages.open("ines", { reducedMotion: "no-preference" });
      await page.goto(measure === firstVisit ? "about:blank" : users);
      if (measure !== firstVisit) await settled(page);
    }
    found.push(await measure(page, round));
    // oxlint-enable no-await-in-loop
  }
  await page?.context().close();
  return found;
}

function summary(found: readonly number[]): string {
  const sorted = found.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, longest ${sorted.at(-1)?.toFixed(0)} ms`;
}

async function firstVisit(page: Page): Promise<number> {
  await page.goto(users);
  await page.getByRole("table", { name: "Members" }).getByRole("row").nth(5).waitFor();
  return page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: "largest-contentful-paint", buffered: true });
  })`);
}

async function search(page: Page, round: number): Promise<number> {
  const { email } = crowdMember(1_000 + round * 37);
  const field = page.getByRole("searchbox", { name: "Find people" });
  await field.fill(email.slice(0, -1));
  const from = performance.now();
  await field.press(email.slice(-1));
  await page.getByText("1 person found").waitFor();
  const took = performance.now() - from;
  await field.fill("");
  await page.getByText("more come as you scroll").waitFor();
  return took;
}

async function key(page: Page): Promise<number> {
  const field = page.getByRole("searchbox", { name: "Find people" });
  const before = await longestEvent(page, () => field.press("p"));
  await field.fill("");
  return before;
}

/** The longest time from an event of an interaction to the next paint, as reported by the browser. */
async function longestEvent(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.longest = 0; window.watching ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: "event", durationThreshold: 16 }) ?? true`);
  await interact();
  await page.waitForTimeout(300);
  return page.evaluate<number>("window.longest");
}

async function openPerson(page: Page, round: number): Promise<number> {
  const row = page
    .getByRole("table", { name: "Members" })
    .getByRole("rowheader")
    .getByRole("button")
    .nth(round);
  await row.waitFor();
  const from = performance.now();
  await row.click();
  await page.getByRole("dialog").waitFor();
  const took = performance.now() - from;
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return took;
}

async function anotherPage(page: Page, round: number): Promise<number> {
  const [label, heading] = round % 2 === 0 ? ["Teams", "Teams"] : ["Users", "Users"];
  const from = performance.now();
  await page.getByRole("link", { name: label, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  return performance.now() - from;
}

function scroll(page: Page): Promise<number> {
  return framesOf(page, "section[aria-label=Members]");
}

async function scrollProjects(page: Page): Promise<number> {
  if (!page.url().includes("/projects")) {
    await page.goto("/o/crowd/organization/projects");
    await settled(page);
  }
  return framesOf(page, "main section[tabindex]");
}

/** Scrolls by 120 pixels a frame for two seconds. Returns the duration of the longest frame. */
function framesOf(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const list = document.querySelector(${JSON.stringify(selector)});
    list.scrollTop = 0;
    let last = performance.now(), longest = 0, frames = 0;
    requestAnimationFrame(function step(now) {
      if (frames > 1) longest = Math.max(longest, now - last);
      last = now;
      list.scrollTop += 120;
      if (++frames < 120) requestAnimationFrame(step); else resolve(longest);
    });
  })`);
}
