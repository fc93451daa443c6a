// the clock of the machine: tests put another in its place
const later = globalThis.setTimeout;
const wait = (time: number) => new Promise<void>((resolve) => void later(resolve, time));

/**
 * Waits until something is so that connections of the machine bring about, whatever the clock of the test says.
 * @param within what each wait is done within
 */
export async function until(
  isSo: () => unknown,
  within: (wait: () => Promise<void>) => Promise<void> = (waiting) => waiting(),
): Promise<void> {
  for (let turn = 0; !isSo(); turn += 1) {
    if (turn > 3000) throw new Error(`It never came to be: ${String(isSo)}`);
    // it is looked at again and again
    // oxlint-disable-next-line no-await-in-loop
    await within(() => wait(5));
  }
}

/** Gives connections of the machine the time to bring what has been sent, to see that nothing has. */
export const settled = (): Promise<void> => wait(50);
