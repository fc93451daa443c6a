/** The visual state of a focused element. */
export interface Looks {
  readonly isMarked: boolean;
  readonly isOnScreen: boolean;
  readonly isOnTop: boolean;
}

/**
 * Whether an element has a visible focus, is on the screen and not covered. Runs in the page, so it uses no outer
 * variables.
 */
export function readFocusLook(element: Element): Looks {
  // a switch is drawn next to its input, which is hidden
  const isHidden = element.getBoundingClientRect().width < 2 || getComputedStyle(element).opacity === "0";
  const looks = isHidden ? (element.parentElement ?? element) : element;
  const box = looks.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    isMarked: element.matches(":focus-visible"),
    isOnScreen: right - left > 1 && bottom - top > 1,
    isOnTop: above !== null && (looks.contains(above) || above.contains(looks)),
  };
}
