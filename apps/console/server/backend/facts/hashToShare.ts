/** Returns a number from 0 to 1 that is always the same for the same words. */
export function hashToShare(...words: readonly (string | number)[]): number {
  // FNV-1a, mixed once more so that words that only differ at the end get very different numbers
  let hash = 0x811c9dc5;
  for (const character of words.join("|"))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
