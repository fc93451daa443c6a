import { useState } from "react";

/** By which column a table is sorted, and how it is changed. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
  /** Sorts by a column; a second time turns the order round. */
  readonly sortBy: (column: string) => void;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Sorts the rows of a table by one of its columns. `value` gives what a row has there. */
export function useSorted<TRow>(
  rows: readonly TRow[],
  first: string,
  value: (row: TRow, column: string) => string | number,
  startsDescending = false,
): { readonly sorted: readonly TRow[]; readonly sorting: Sorting } {
  const [{ column, descending }, setView] = useState({ column: first, descending: startsDescending });
  const direction = descending ? -1 : 1;
  const sorted = rows.toSorted((one, other) => {
    const [a, b] = [value(one, column), value(other, column)];
    const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(`${a}`, `${b}`);
    return order * direction;
  });
  return {
    sorted,
    sorting: {
      column,
      descending,
      sortBy: (next) => setView({ column: next, descending: next === column && !descending }),
    },
  };
}
