/** Forwards keys pressed in a page of the grid to the manager, so that its shortcuts work there. */
export function forwardKeys(page: Document, manager: Document): () => void {
  const forward = (event: KeyboardEvent) => {
    const { key, code, altKey, shiftKey, ctrlKey, metaKey, target } = event;
    // typing belongs to the page
    // events come from elements, or from the document
    const isTyped = (target as Element | null)?.matches?.("input, textarea, select, [contenteditable]");
    if (isTyped || event.defaultPrevented) return;
    manager.dispatchEvent(
      new KeyboardEvent("keydown", { key, code, altKey, shiftKey, ctrlKey, metaKey, bubbles: true }),
    );
  };
  page.addEventListener("keydown", forward);
  return () => page.removeEventListener("keydown", forward);
}
