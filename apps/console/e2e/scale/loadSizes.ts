import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The sizes of the built console, in gzipped bytes. */
export interface LoadSizes {
  /** The first load: the scripts and styles that the page references. */
  readonly firstLoad: number;
  /** The largest chunk that opening a page adds. */
  readonly largestPart: number;
  /** All scripts together, for a visitor who opens every page. */
  readonly everything: number;
}

/** Measures a built console. */
export function loadSizes(folder: string): LoadSizes {
  const weigh = (name: string) =>
    gzipSync(readFileSync(join(folder, "assets", name)), { level: 9 }).byteLength;
  const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + weigh(name), 0);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(([, name]) => name ?? "");
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const parts = scripts.filter((name) => !named.includes(name)).map(weigh);
  return { firstLoad: sum(named), largestPart: Math.max(...parts), everything: sum(scripts) };
}
