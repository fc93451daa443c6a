/**
 * Gives how long to wait before a next attempt, in milliseconds: twice as long each time, up to half a minute, of which
 * up to half is taken away at random, so that not all clients of a server that comes back ask at once.
 */
export function backOff(failures: number, first: number): number {
  return Math.min(first * 2 ** failures, longest) * (1 - Math.random() / 2);
}

/** The longest wait that grows by itself, in milliseconds. */
const longest = 30_000;
