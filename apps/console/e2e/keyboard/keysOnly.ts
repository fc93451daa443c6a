import type { Page } from "playwright";

/**
 * Watches a page for what a keyboard does not do: a press of the mouse or a finger, and text that comes without a key. Gives
 * the way to ask what there was of it. It has to be there before the page is opened.
 */
export async function keysOnly(page: Page): Promise<() => readonly string[]> {
  const found: string[] = [];
  await page.exposeFunction("tellOfAnotherHand", (what: string) => void found.push(what));
  await page.addInitScript(() => {
    const tell = (event: Event) => {
      const at = event.target instanceof Element ? event.target.outerHTML.slice(0, 120) : "";
      // the function that was exposed above
      void (window as unknown as { tellOfAnotherHand: (what: string) => unknown }).tellOfAnotherHand(
        `${event.type} at ${at}`,
      );
    };
    let isDown = false;
    addEventListener(
      "keydown",
      () => {
        isDown = true;
        // from now on, the focus has to be somewhere
        Object.assign(window, { hasPressed: true });
      },
      true,
    );
    addEventListener("keyup", () => (isDown = false), true);
    for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"])
      addEventListener(type, (event) => void (event.isTrusted && tell(event)), true);
    // a key that presses a button makes a click, too, but one that counts no presses
    addEventListener("click", (event) => void (event.isTrusted && event.detail > 0 && tell(event)), true);
    addEventListener("beforeinput", (event) => void (isDown || tell(event)), true);
  });
  return () => found;
}
