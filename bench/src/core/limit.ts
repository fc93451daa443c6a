/** The hand-written lower bound: each permission is a bit, found by its name. */
export const bitNumbers = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, at) => [name, at]));

/** Sets the bits of the allowed permissions. */
export function bitMask(numbers: ReadonlyMap<string, number>, allowed: ReadonlySet<string>): Uint32Array {
  const mask = new Uint32Array(Math.ceil(numbers.size / 32));
  for (const [name, at] of numbers)
    if (allowed.has(name)) mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at & 31));
  return mask;
}

/** Tests one bit. */
export const isSet = (mask: Uint32Array, at: number): boolean =>
  (((mask[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
