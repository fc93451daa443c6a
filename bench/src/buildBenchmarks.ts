import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the benchmarks. They load the packages as published, never their sources. */
export async function buildBenchmarks(): Promise<void> {
  const common = {
    bundle: true,
    format: "esm",
    jsx: "automatic",
    outbase: at("."),
    outdir: at("../dist"),
    define: { "process.env.NODE_ENV": `"production"` },
    logLevel: "warning",
  } as const;
  await build({
    ...common,
    platform: "node",
    packages: "external",
    splitting: true,
    entryPoints: [
      at("play.ts"),
      ...["limit", "casl", "rolecall", "heapOf"].map((name) => at(`core/fresh/${name}.ts`)),
    ],
  });
  // built as an application would be for production
  await build({
    ...common,
    format: "iife",
    platform: "browser",
    minify: true,
    entryPoints: [at("react/browser.tsx")],
  });
}
