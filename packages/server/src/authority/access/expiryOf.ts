/**
 * Tells until when a snapshot holds: half its life ahead at least, and its whole life at most. The time lies on a grid
 * of half lives, so that a snapshot that is asked for again is the same to the byte for a while.
 */
export function expiryOf(now: number, life: number): string {
  const step = Math.max(1, Math.floor(life / 2));
  return new Date(Math.ceil((now + step) / step) * step).toISOString();
}
