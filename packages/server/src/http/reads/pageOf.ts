import { writeCursor, type Position } from "../writeCursor.ts";

/** Makes a part of a list from rows of which one more than asked for was read, to know whether there are more. */
export function pageOf<TRow, TItem>(
  rows: readonly TRow[],
  limit: number,
  order: string,
  positionOf: (row: TRow) => Position,
  itemOf: (row: TRow) => TItem,
): { items: TItem[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    ...(rows.length > limit && last !== undefined ? { next: writeCursor(order, positionOf(last)) } : {}),
  };
}
