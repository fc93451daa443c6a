import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toId } from "storybook/internal/csf";

/**
 * Reads a guide and turns its links to other guides into links to their Storybook pages. In the file, the links name
 * the other files, so that they also work on a code host.
 * @throws when a linked file is missing or has no title
 */
export function linkGuides(file: string): string {
  return readFileSync(file, "utf8").replaceAll(
    /\]\(\.\/([\w-]+\.mdx)(#[\w-]+)?\)/g,
    (_, name: string, hash = "") => `](?path=/docs/${pageId(join(dirname(file), name))}${hash})`,
  );
}

function pageId(file: string): string {
  const title = /<Meta title="([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
  if (title === undefined) throw new Error(`${file} has no <Meta title>, so no link can lead to it`);
  return toId(title, "docs");
}
