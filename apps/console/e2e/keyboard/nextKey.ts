/**
 * The key that leads from what has the focus towards an element; "here" where it has the focus, and "wait" where the focus
 * is about to move by itself. Runs in the page, so it uses nothing from outside.
 */
export function nextKey(target: Element): string {
  const at = document.activeElement ?? document.body;
  if (at === target) return "here";
  // a menu or dialog that opens takes the focus, and one that closes gives it back
  const modal = (element: Element) => element.closest("[role=menu], [role=dialog][aria-modal=true]");
  if (modal(target) !== modal(at)) return modal(target) === null && modal(at) === null ? "Tab" : "wait";
  const isAfter = (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // what is one stop for Tab is gone through with the arrows
  const group = target.closest("[role=menu], [role=tablist], [role=radiogroup]");
  if (group !== null && group.contains(at) && (at !== group || group.role === "menu")) {
    const isAcross = group.role === "tablist" && group.ariaOrientation !== "vertical";
    return isAcross ? (isAfter ? "ArrowRight" : "ArrowLeft") : isAfter ? "ArrowDown" : "ArrowUp";
  }
  return isAfter ? "Tab" : "Shift+Tab";
}
