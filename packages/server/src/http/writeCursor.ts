/** Where a part of a list ends: what it is sorted by, and the values of the last item. */
export type Position = readonly (string | number)[];

/** Writes a position so that it means nothing to whoever holds it. */
export function writeCursor(order: string, position: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([order, ...position]));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
