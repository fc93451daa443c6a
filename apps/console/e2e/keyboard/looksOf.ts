/** How something that has the focus looks to the eye. */
export interface Looks {
  readonly isMarked: boolean;
  readonly isOnScreen: boolean;
  readonly isOnTop: boolean;
}

/**
 * Tells whether something is shown to have the focus, is on the screen, and lies under nothing else. Runs in the page, so it
 * uses nothing from outside.
 */
export function looksOf(element: Element): Looks {
  // the looks of a switch are beside its field, which itself is nowhere
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
