import type { Page } from "playwright";

/**
 * Watches a page for input that doesn't come from a keyboard: mouse, touch, and text without keys. Returns a function
 * that lists it. Call it before opening the page.
 */
export async function watchOtherInputs(page: Page): Promise<() => readonly string[]> {
  const found: string[] = [];
  await page.exposeFunction("reportOtherInput", (what: string) => void found.push(what));
  await page.addInitScript(() => {
    const report = (event: Event) => {
      const at = event.target instanceof Element ? event.target.outerHTML.slice(0, 120) : "";
      // the function exposed above
      void (window as unknown as { reportOtherInput: (what: string) => unknown }).reportOtherInput(
        `${event.type} at ${at}`,
      );
    };
    let isDown = false;
    addEventListener(
      "keydown",
      () => {
        isDown = true;
        // from now on, some element has to have the focus
        Object.assign(window, { hasPressed: true });
      },
      true,
    );
    addEventListener("keyup", () => (isDown = false), true);
    for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"])
      addEventListener(type, (event) => void (event.isTrusted && report(event)), true);
    // pressing a button by key also fires a click, but with a count of 0
    addEventListener("click", (event) => void (event.isTrusted && event.detail > 0 && report(event)), true);
    addEventListener("beforeinput", (event) => void (isDown || report(event)), true);
  });
  return () => found;
}
