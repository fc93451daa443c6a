import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const passedOver = new Set([
  "node_modules",
  "dist",
  "storybook-static",
  "coverage",
  "snippets",
  "generated",
  ".git",
  ".turbo",
]);

/** Lists the source files, by paths relative to the root with forward slashes. */
export function projectFiles(folder: string = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (passedOver.has(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(path) : [relative(root, path).replaceAll("\\", "/")];
    })
    .toSorted();
}
