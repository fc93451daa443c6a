/**
 * Does something again and again, never twice at once. `round` tells by itself what goes wrong in it, and never rejects.
 * Returns how to stop, which resolves when the last round is over.
 */
export function startRounds(round: () => Promise<void>, everyMs: number): () => Promise<void> {
  let isStopped = false;
  let wake = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    for (;;) {
      if (isStopped) return;
      // each round waits for the one before
      // oxlint-disable-next-line no-await-in-loop
      await round();
      if (isStopped) return;
      // and for its time
      // oxlint-disable-next-line no-await-in-loop
      await rest();
    }
  };
  const ended = run();
  return async () => {
    isStopped = true;
    wake();
    await ended;
  };
}
