import { useRouter, useRouterState } from "@tanstack/react-router";

/** What the address says behind its question mark, and how to change that. An undefined value leaves the name out. */
export function useScreenSearch(): {
  readonly search: URLSearchParams;
  readonly setSearch: (changes: Readonly<Record<string, string | undefined>>) => void;
} {
  const router = useRouter();
  const text = useRouterState({ select: ({ location }) => location.searchStr });
  return {
    search: new URLSearchParams(text),
    setSearch: (changes) => {
      const { pathname, search } = router.history.location;
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes))
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      router.history.push(next.size === 0 ? pathname : `${pathname}?${next}`);
    },
  };
}
