import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the built console weighs, in bytes as gzip sends them. */
export interface LoadSizes {
  /** What every first visit loads: the scripts and styles that the page itself names. */
  readonly firstLoad: number;
  /** The largest part that a page adds when it is opened. */
  readonly largestPart: number;
  /** All scripts together: what someone loads who opens everything. */
  readonly everything: number;
}

/** Weighs the console that was built to a folder. */
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
