import { findDifferences } from "./findDifferences.ts";

const mark = "data-rolecall-differs";
const styles = `[${mark}=different]{outline:2px solid #e8590c!important;outline-offset:2px!important}
[${mark}=lacking]{outline:2px dashed #1971c2!important;outline-offset:2px!important}`;

/** How many elements of a page differ from the first page. */
export interface DifferenceCount {
  readonly different: number;
  readonly lacking: number;
}

/** Outlines what differs from the first page. */
export function markDifferences(first: Document, page: Document): DifferenceCount {
  const { different, lacking } = findDifferences(first.body, page.body);
  if (!page.head.querySelector(`style[${mark}]`)) {
    const sheet = page.createElement("style");
    sheet.setAttribute(mark, "");
    sheet.textContent = styles;
    page.head.append(sheet);
  }
  const marks = new Map<Element, string>();
  for (const element of lacking) marks.set(element, "lacking");
  for (const element of different) marks.set(element, "different");
  // never outlines the whole page
  marks.delete(page.body);
  for (const element of page.body.querySelectorAll(`[${mark}]`))
    if (!marks.has(element)) element.removeAttribute(mark);
  for (const [element, kind] of marks)
    if (element.getAttribute(mark) !== kind) element.setAttribute(mark, kind);
  return { different: different.length, lacking: lacking.length };
}

/** Calls back shortly after a page changes, ignoring the outlines themselves. */
export function watchPage(page: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.every(({ attributeName }) => attributeName === mark)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 120);
  });
  observer.observe(page.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
