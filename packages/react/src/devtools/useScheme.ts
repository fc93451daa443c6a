import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Tells whether the person wants pages light or dark. */
export function useScheme(): "light" | "dark" {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => (matchMedia(query).matches ? "dark" : "light"),
    () => "light",
  );
}
