import { useScreenSearch } from "./useScreenSearch.ts";

/**
 * What is chosen on a screen, kept in the address: a tab, a filter, what is open. Back and forward go through the
 * choices, and a link leads to one. The first of `values` is meant where the address names none of them.
 */
export function useAddressChoice<TValue extends string>(
  name: string,
  values: readonly [TValue, ...TValue[]],
): readonly [chosen: TValue, choose: (next: string | null) => void] {
  const { search, setSearch } = useScreenSearch();
  const [first] = values;
  const chosen = values.find((each) => each === search.get(name)) ?? first;
  return [
    chosen,
    (next) => {
      const valid = values.find((each) => each === next);
      if (valid !== undefined && valid !== chosen) setSearch({ [name]: valid === first ? undefined : valid });
    },
  ];
}
