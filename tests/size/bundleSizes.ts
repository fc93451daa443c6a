import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/projectFiles.ts";

/** The size of a bundle in bytes, minified and gzipped. */
export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

const folder = join(root, "tests/size");

/** Bundles the published code in each way that budgets.json lists, without React. */
export async function bundleSizes(): Promise<BundleSize[]> {
  const budgets: Record<string, number> = JSON.parse(readFileSync(join(folder, "budgets.json"), "utf8"));
  return Promise.all(
    Object.entries(budgets).map(async ([name, budget]) => ({ name, budget, bytes: await weigh(name) })),
  );
}

/** Bundles all exports of an entry without the other packages, or the small application. */
async function weigh(name: string): Promise<number> {
  const isPackage = name.startsWith("@");
  const { outputFiles } = await build({
    ...(isPackage
      ? { stdin: { contents: `export * from "${name}";`, resolveDir: folderOf(name) } }
      : { entryPoints: [join(folder, "entry.tsx")] }),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    external: [
      "react",
      "react-dom",
      "@testing-library/react",
      "xstate",
      "papaparse",
      ...(isPackage ? othersThan(name) : []),
    ],
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${name}`);
  return gzipSync(output.contents, { level: 9 }).length;
}

/** The folder of the entry's package, where its own name resolves. Not all packages are installed at the root. */
const folderOf = (entry: string) => join(root, "packages", entry.split("/")[1] ?? "");

function othersThan(entry: string): string[] {
  return ["core", "organization", "react", "server", "xstate"]
    .map((name) => `@rolecall/${name}`)
    .filter((name) => !entry.startsWith(name));
}
