import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toId } from "storybook/internal/csf";

/**
 * Reads a guide and points its links to other guides at their Storybook pages. In the file itself they name the other
 * file, so that they also work on a code host.
 * @throws when a link leads to a file that is missing or has no title
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
