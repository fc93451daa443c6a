import { useEffect } from "react";

interface Opened {
  readonly dialog: Element;
  /** What had the focus before the dialog took it. */
  readonly opener: HTMLElement;
}

/**
 * Gives the focus back to what it was taken from, once a dialog is gone: also from one that goes as a whole instead of
 * closing, of which the dialog itself does not hear. Where that is gone too, the focus goes to the page.
 */
export function useFocusBack(): void {
  useEffect(() => {
    const open: Opened[] = [];
    let last: HTMLElement | undefined;
    const giveBack = () => {
      let opener: HTMLElement | undefined;
      // from the innermost out: a dialog may have opened within another, and both be gone
      for (let inner = open.at(-1); inner && !inner.dialog.isConnected; inner = open.at(-1)) {
        open.pop();
        ({ opener } = inner);
      }
      if (open.length === 0) observer.disconnect();
      const isTaken = document.activeElement !== null && document.activeElement !== document.body;
      if (opener === undefined || isTaken) return;
      const to = opener.isConnected ? opener : document.getElementById("console-page");
      to?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(giveBack);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const dialog = target.closest("[role=dialog]");
      const isNew = dialog !== null && open.every((each) => each.dialog !== dialog);
      if (isNew && last !== undefined && !dialog.contains(last)) {
        open.push({ dialog, opener: last });
        observer.observe(document.body, { childList: true, subtree: true });
      }
      last = target;
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
}
