// the clock of the machine: tests put another in its place
const later = globalThis.setTimeout;

/** Waits until something is so that connections of the machine bring about, whatever the clock of the test says. */
export async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; !isSo(); turn += 1) {
    if (turn > 4000) throw new Error(`It never came to be: ${String(isSo)}`);
    // it is looked at again and again
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => later(resolve, 5));
  }
}

/** Gives connections of the machine the time to bring what has been sent, to see that nothing has. */
export const settled = (): Promise<void> => new Promise((resolve) => void later(resolve, 50));
