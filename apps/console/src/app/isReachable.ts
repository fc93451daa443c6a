/** Tells whether the server of the page answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch(globalThis.location.origin, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
