/** Gives the time until half of what is left of a snapshot, `most` at most: none when it never expires or is about to. */
export function untilRenewal(left: number, most: number): number {
  // some more than half, at random, so that not all pages that opened together ask together
  const wait = (left / 2) * (1 + Math.random() / 5);
  if (wait > 1000) return Math.min(wait, most);
  return most === Infinity ? 0 : most;
}
