import { useLocation } from "@tanstack/react-router";

/** The whole address of the page that is open, as one goes back to it. */
export function useHere(): string {
  return useLocation({
    select: ({ pathname, searchStr, hash }) => pathname + searchStr + (hash && `#${hash}`),
  });
}
