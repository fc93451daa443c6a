import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright";
import { browserOptions } from "../../../scripts/browserOptions.ts";
import { serveFolder } from "../../../tests/addon/serveFolder.ts";
import { type Player, takeTurns } from "../contest.ts";
import { cellsOf } from "../core/model.ts";
import { questionsFor } from "../react/questions.ts";
import { report } from "../report.ts";

const stories = [
  { id: "gates--shared", title: "1,000 gates with 67 questions", isPlaced: false },
  { id: "gates--own", title: "1,000 gates with 1,000 questions", isPlaced: true },
];
const [from, to] = ["owner", "member"];
const changes = 10;

/** Measures role changes of a story in a built Storybook, with the panel closed and open. */
export async function playPanel(): Promise<void> {
  const site = await serveFolder(buildStorybook());
  const options = await browserOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), "--js-flags=--expose-gc"],
  });
  try {
    // the stories share the machine, so they run one after the other
    // oxlint-disable-next-line no-await-in-loop
    for (const story of stories) await playStory(await browser.newPage(), site.url, story);
  } finally {
    await browser.close();
    site.close();
  }
}

/** Builds the stories with the published addon. Returns the folder. */
function buildStorybook(): string {
  const manifest = createRequire(import.meta.url).resolve("storybook/package.json");
  const bin = join(manifest, "../dist/bin/dispatcher.js");
  // this runs in the output folder of the benchmarks
  const folder = fileURLToPath(new URL("storybook", import.meta.url));
  const config = fileURLToPath(new URL("../src/storybook", import.meta.url));
  const args = [bin, "build", "--disable-telemetry", "--quiet", "-c", config, "-o", folder];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`Storybook does not build:\n${done.stdout}${done.stderr}`);
  return folder;
}

async function playStory(page: Page, url: string, { id, title, isPlaced }: (typeof stories)[number]) {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(`${url}/?path=/story/${id}`);
  await page.getByRole("button", { name: /^Shown as/ }).waitFor();
  const frame = page.frame({ url: /iframe\.html/ });
  if (!frame) throw new Error("the story has no frame");
  const scope = isPlaced ? "project" : "organization";
  const questions = questionsFor(1000, isPlaced);
  const isAllowed = (role: string, permission: string) => cellsOf.get(role)?.has(permission) ?? false;
  const flips = questions.filter(
    ({ permission }) => isAllowed(from, permission) !== isAllowed(to, permission),
  );

  const setPanel = async (isOpen: boolean) => {
    await page.getByRole("tab", { name: isOpen ? "Permissions" : "Controls" }).click();
    await page.getByText(/1000 gates on screen/).waitFor({ state: isOpen ? "visible" : "hidden" });
  };
  /** Chooses one role after the other, as the toolbar does, and waits for the story to render in between. */
  const change = (roles: readonly string[]): Promise<number> =>
    page.evaluate(([chosen, chosenScope]) => window.playChanges(chosen, chosenScope), [
      roles,
      scope,
    ] as const);
  const check = async (role: string) => {
    const shown = await frame.locator("[data-shown]").count();
    const expected = questions.filter(({ permission }) => isAllowed(role, permission)).length;
    if (shown !== expected) throw new Error(`${shown} of ${expected} gates are shown to ${role}`);
  };
  await page.evaluate(() => {
    window.playChanges = async (roles, held) => {
      // Storybook's own name for it
      // oxlint-disable-next-line no-underscore-dangle
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const start = performance.now();
      for (const role of roles) {
        const done = new Promise<void>((resolve) => channel.once("storyRendered", () => resolve()));
        channel.emit("updateGlobals", { globals: { rolecall: { roles: { [held]: role } } } });
        // one change after the other
        // oxlint-disable-next-line no-await-in-loop
        await done;
      }
      return (performance.now() - start) / roles.length;
    };
  });

  const renders: number[] = [];
  for (const isOpen of [false, true]) {
    // the panel has one state at a time
    // oxlint-disable no-await-in-loop
    await setPanel(isOpen);
    await change([from]);
    await check(from);
    await frame.evaluate(() => void (window.rendered.gates = 0));
    await change([to]);
    await check(to);
    renders.push(await frame.evaluate(() => window.rendered.gates));
    await change(Array.from({ length: 2 * changes }, (_, at) => (at % 2 ? to : from)));
    // oxlint-enable no-await-in-loop
  }
  const player = (name: string, isOpen: boolean): Player => ({
    name,
    turn: async () => {
      await setPanel(isOpen);
      return change(Array.from({ length: changes }, (_, at) => (at % 2 ? to : from)));
    },
  });
  const closed = player("panel closed", false);
  const open = player("panel open", true);
  report(
    `${title}: a change of role in Storybook that flips ${flips.length}`,
    "ms",
    await takeTurns([closed, open], 12),
    [{ of: open.name, against: closed.name, atMost: 1.1 }],
  );
  await check(to);
  for (const [at, count] of renders.entries())
    console.log(
      `  > renders with the panel ${at ? "open" : "closed"} = ${count}, aim ${flips.length}: ${count === flips.length ? "met" : "NOT MET"}`,
    );
}

declare global {
  interface Window {
    playChanges: (roles: readonly string[], scope: string) => Promise<number>;
    readonly rendered: { gates: number };
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      once: (event: string, listener: () => void) => void;
      emit: (event: string, ...args: unknown[]) => void;
    };
  }
}
