import { type DifferenceCount, markDifferences } from "./markDifferences.ts";
import { isNotedFinished } from "./noteFinished.ts";

const isIn = (page: Document, state: string) => page.body.classList.contains(`sb-show-${state}`);
/** A page that shows an error instead of its story no longer changes. */
const isFailed = (page: Document) => isIn(page, "errordisplay") || isIn(page, "nopreview");
const isFinished = (page: Document) => isIn(page, "main") && isNotedFinished(page);

/**
 * Outlines and counts the differences of each role's page from the first one. Waits until all pages have finished,
 * because they would be at different points of the story before.
 */
export function comparePages(
  roles: readonly string[],
  pages: ReadonlyMap<string, Document>,
): ReadonlyMap<string, DifferenceCount> {
  const counts = new Map<string, DifferenceCount>();
  const found = roles.map((role) => pages.get(role));
  const [first] = found;
  if (!first || !isFinished(first)) return counts;
  if (!found.every((page) => page && (isFinished(page) || isFailed(page)))) return counts;
  for (const [at, page] of found.entries())
    if (page && isFinished(page)) counts.set(roles[at] ?? "", markDifferences(first, page));
  return counts;
}
