import type { Page } from "playwright";

/** The screen size that every page has to fit. */
export const smallScreen = { width: 1366, height: 768 };

/** Sums up the layout shift of a page that no user action causes. Added before the page loads. */
export function countShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      // the DOM types don't know this kind of entry
      if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
        sum += (entry as PerformanceEntry & { value: number }).value;
    document.documentElement.dataset["shift"] = String(sum);
  }).observe({ type: "layout-shift", buffered: true });
}

/**
 * Lists what doesn't fit on a page: layout shifts, menu entries that require scrolling, and elements that are too
 * wide.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shift = Number(document.documentElement.dataset["shift"] ?? 0);
    if (shift >= 0.1) found.push(`the layout shifts by ${shift}`);
    if (document.documentElement.scrollWidth > window.innerWidth) found.push("the page is too wide");
    for (const link of document.querySelectorAll("nav a")) {
      const { bottom, right, height } = link.getBoundingClientRect();
      if (height === 0 || bottom > window.innerHeight || right > window.innerWidth)
        found.push(`${link.textContent} is not to be seen`);
    }
    const banners = document.querySelectorAll("main aside[aria-label=Notice]");
    if (banners.length > 1) found.push(`there are ${banners.length} banners`);
    for (const banner of banners)
      if (banner.getBoundingClientRect().height > 50) found.push(`a banner is large: ${banner.textContent}`);
    return found;
  });
}
