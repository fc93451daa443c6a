/**
 * Runs `round` repeatedly, never twice at once. `round` reports its own errors and never rejects. Returns an async
 * stop function that resolves when the current run finishes.
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
      // runs never overlap
      // oxlint-disable-next-line no-await-in-loop
      await round();
      if (isStopped) return;
      // waits for the interval
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
