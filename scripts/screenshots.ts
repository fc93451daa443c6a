import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consoleScreens, rolePeople } from "../apps/console/e2e/consoleScreens.ts";
import { openPages } from "../apps/console/e2e/openPages.ts";
import { settled } from "../apps/console/e2e/settled.ts";
import { buildConsole } from "./buildConsole.mjs";
import { root } from "./projectFiles.ts";

// Takes screenshots of every screen of the console as every role, light and dark, on a phone and on a laptop:
// screenshots/<role>/<light or dark>/<width>/<screen>.png
const heights = { 375: 812, 1366: 768 };
const out = join(root, "screenshots");
const built = mkdtempSync(join(tmpdir(), "rolecall-console-"));
buildConsole({ ...process.env, NODE_ENV: "production" }, built);
const pages = await openPages(built);
let count = 0;
rmSync(out, { recursive: true, force: true });
for (const [role, user] of Object.entries(rolePeople))
  for (const colorScheme of ["light", "dark"] as const)
    for (const [width, height] of Object.entries(heights)) {
      const folder = join(out, role, colorScheme, width);
      mkdirSync(folder, { recursive: true });
      // one window after the other, because they would slow each other down
      // oxlint-disable-next-line no-await-in-loop
      count += await photograph(user, folder, colorScheme, { width: Number(width), height });
    }
await pages.close();
rmSync(built, { recursive: true, force: true });
console.log(`${count} pictures are in ${out}`);

async function photograph(
  user: string,
  folder: string,
  colorScheme: "light" | "dark",
  viewport: { readonly width: number; readonly height: number },
) {
  const page = await pages.open(user, { colorScheme, viewport });
  for (const path of consoleScreens) {
    await page.goto(`/o/acme-test${path}`);
    await settled(page);
    await page.screenshot({
      path: join(folder, `${path.slice(1).replaceAll("/", "-")}.png`),
      fullPage: true,
      animations: "disabled",
    });
  }
  await page.context().close();
  return consoleScreens.length;
}
