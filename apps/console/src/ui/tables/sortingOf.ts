import type { Sorting } from "./useSorted.ts";

/** Reads by what a table is sorted from a word: the name of a column, with `-` where it begins at the other end. */
export function sortingOf(sort: string, onSort: (sort: string) => void): Sorting {
  return {
    column: sort.replace(/^-/, ""),
    descending: sort.startsWith("-"),
    sortBy: (column) => onSort(sort === column ? `-${column}` : column),
  };
}
