/** What a person does with the page. */
export interface PageHandlers {
  /** Hears that they come back to it, or that it comes back online. */
  readonly onReturn: () => void;
  /** Hears that it is shown. `onReturn` hears it as well, afterwards. */
  readonly onShow: () => void;
  /** Hears that it is hidden. */
  readonly onHide: () => void;
  /** Hears that it is left. */
  readonly onLeave: () => void;
}

/** Tells whether the page is shown. A server and a native application have none, and count as shown. */
export const isShown = (): boolean =>
  typeof document === "undefined" || document.visibilityState !== "hidden";

/** Watches the page. Returns how to stop. */
export function watchPage({ onReturn, onShow, onHide, onLeave }: PageHandlers): () => void {
  if (typeof document === "undefined") return () => {};
  const stop = new AbortController();
  const hear = (target: EventTarget, type: string, act: () => void) =>
    target.addEventListener(type, act, { signal: stop.signal });
  hear(window, "focus", onReturn);
  hear(window, "online", onReturn);
  hear(window, "pagehide", onLeave);
  hear(document, "visibilitychange", () => {
    if (!isShown()) return onHide();
    onShow();
    onReturn();
  });
  return () => stop.abort();
}
