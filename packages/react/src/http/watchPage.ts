/** Calls back when the person comes back to the page, and when the page comes back online. Returns how to stop. */
export function watchPage(onReturn: () => void): () => void {
  // a server and a native application have no page
  if (typeof document === "undefined") return () => {};
  const hear = ({ type }: Event) => {
    if (type !== "visibilitychange" || document.visibilityState === "visible") onReturn();
  };
  window.addEventListener("focus", hear);
  window.addEventListener("online", hear);
  document.addEventListener("visibilitychange", hear);
  return () => {
    window.removeEventListener("focus", hear);
    window.removeEventListener("online", hear);
    document.removeEventListener("visibilitychange", hear);
  };
}
