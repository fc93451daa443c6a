import { useRouter, useRouterState } from "@tanstack/react-router";

/**
 * What the address says after its question mark, and how to change that: some names, where an undefined value leaves the
 * name out, or all of it.
 */
export function useScreenSearch(): {
  readonly search: URLSearchParams;
  readonly setSearch: (changes: URLSearchParams | Readonly<Record<string, string | undefined>>) => void;
} {
  const router = useRouter();
  const text = useRouterState({ select: ({ location }) => location.searchStr });
  return {
    search: new URLSearchParams(text),
    setSearch: (changes) => {
      const { pathname, search } = router.history.location;
      const isWhole = changes instanceof URLSearchParams;
      const next = new URLSearchParams(isWhole ? changes : search);
      for (const [name, value] of isWhole ? [] : Object.entries(changes))
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      router.history.push(next.size === 0 ? pathname : `${pathname}?${next}`);
    },
  };
}
