import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/projectFiles.ts";

/** Bundles the page from the sources into a file of its own. */
export async function bundlePage(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), "rolecall-page-")), "page.js");
  await build({
    entryPoints: [join(root, "tests/live/page.tsx")],
    outfile,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    conditions: ["@rolecall/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return outfile;
}
