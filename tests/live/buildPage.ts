import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/projectFiles.ts";

/** Bundles the page with the production build of React and the packages' sources into one script. */
export async function buildPage(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(root, "tests/live/page.tsx")],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    conditions: ["@rolecall/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}
