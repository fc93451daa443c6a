import type { Paging } from "../pagingOf.ts";

/** Makes a part of a list from rows of which one more than asked for was read, to know whether there are more. */
export async function pageOf<TRow, TItem>(
  rows: readonly TRow[],
  limit: number,
  { write }: Pick<Paging<unknown>, "write">,
  positionOf: (row: TRow) => readonly (string | number)[],
  itemOf: (row: TRow) => TItem,
): Promise<{ items: TItem[]; next?: string }> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    ...(rows.length > limit && last !== undefined ? { next: await write(positionOf(last)) } : {}),
  };
}
