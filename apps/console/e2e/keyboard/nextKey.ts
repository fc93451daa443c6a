/**
 * The key that moves the focus towards an element; "here" if it has the focus, and "wait" if the focus is about to
 * move. Runs in the page, so it uses no outer variables.
 */
export function nextKey(target: Element): string {
  const at = document.activeElement ?? document.body;
  if (at === target) return "here";
  // an opening menu or dialog takes the focus, and a closing one returns it
  const modal = (element: Element) => element.closest("[role=menu], [role=dialog][aria-modal=true]");
  if (modal(target) !== modal(at)) return modal(target) === null && modal(at) === null ? "Tab" : "wait";
  const isAfter = (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // within a single tab stop, use the arrow keys
  const group = target.closest("[role=menu], [role=tablist], [role=radiogroup]");
  if (group !== null && group.contains(at) && (at !== group || group.role === "menu")) {
    const isAcross = group.role === "tablist" && group.ariaOrientation !== "vertical";
    return isAcross ? (isAfter ? "ArrowRight" : "ArrowLeft") : isAfter ? "ArrowDown" : "ArrowUp";
  }
  return isAfter ? "Tab" : "Shift+Tab";
}
