import type { Page } from "playwright";

/**
 * Watches a page for input that doesn't come from a keyboard: mouse, touch, and text without keys. Returns a function
 * that lists it. Call it before opening the page.
 */
export async function keysOnly(page: Page): Promise<() => readonly string[]> {
  const found: string[] = [];
  await page.exposeFunction("tellOfAnotherHand", (what: string) => void found.push(what));
  await page.addInitScript(() => {
    const tell = (event: Event) => {
      const at = event.target instanceof Element ? event.target.outerHTML.slice(0, 120) : "";
      // the function exposed above
      void (window as unknown as { tellOfAnotherHand: (what: string) => unknown }).tellOfAnotherHand(
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
      addEventListener(type, (event) => void (event.isTrusted && tell(event)), true);
    // pressing a button by key also fires a click, but with a count of 0
    addEventListener("click", (event) => void (event.isTrusted && event.detail > 0 && tell(event)), true);
    addEventListener("beforeinput", (event) => void (isDown || tell(event)), true);
  });
  return () => found;
}
