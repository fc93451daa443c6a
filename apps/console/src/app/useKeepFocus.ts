import { useEffect } from "react";

const isFree = () => document.activeElement === null || document.activeElement === document.body;

/** What takes the focus when nothing of what it was in is there any more: the dialog on top, or else the page. */
function findFocusFallback(): HTMLElement | undefined {
  const dialog = [...document.querySelectorAll<HTMLElement>("[role=dialog][aria-modal=true]")].at(-1);
  const page = document.querySelector("main");
  if (dialog !== undefined || page === null) return dialog;
  if (!page.hasAttribute("tabindex")) {
    // for this alone: it is no stop for Tab, and nothing to be pressed
    page.tabIndex = -1;
    page.style.outline = "none";
  }
  return page;
}

/**
 * Keeps the focus where someone works. The browser drops it when a button is disabled while it is at work, and when what
 * has it goes, as a row that is removed. The button gets it back once it is done; for what is gone, whatever it stood in
 * takes it.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    /** What it stands in, from the inside out: once it is gone, it does not know any more. */
    let around: readonly HTMLElement[] = [];
    const giveBack = () => {
      if (last === undefined || !isFree()) return;
      const to = last.isConnected ? last : (around.find((each) => each.isConnected) ?? findFocusFallback());
      if (to?.matches(":disabled") === false) to.focus({ preventScroll: true });
    };
    let waiting: number | undefined;
    const observer = new MutationObserver(() => {
      if (!isFree()) return;
      // code with a better place for it comes first, such as a menu that closes
      window.clearTimeout(waiting);
      waiting = window.setTimeout(giveBack, 50);
    });
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      const found: HTMLElement[] = [];
      for (let each = target.parentElement; each !== null; each = each.parentElement)
        if (each.hasAttribute("tabindex")) found.push(each);
      around = found;
    };
    // a click on nothing leaves the focus nowhere, as it is meant
    const onPress = () => (last = undefined);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPress);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["disabled"],
    });
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPress);
      observer.disconnect();
      window.clearTimeout(waiting);
    };
  }, []);
}
