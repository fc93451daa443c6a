/** Something that is done again and again. */
export interface Loop {
  /** Does it soon, and not only when its time has come. */
  wake(): void;
  /** Resolves when the last round is over. */
  stop(): Promise<void>;
}

/**
 * Does something again and again, never twice at once, whatever goes wrong in a round. A long round asks whether the
 * loop is to stop.
 */
export function startLoop(
  round: (isStopping: () => boolean) => Promise<void>,
  everyMs: number,
  onError: (error: unknown) => void,
): Loop {
  let stopped = false;
  let isWoken = false;
  let interrupt = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopped || isWoken) interrupt();
    });

  const run = async (): Promise<void> => {
    for (;;) {
      if (stopped) return;
      isWoken = false;
      try {
        await round(() => stopped);
      } catch (error) {
        onError(error);
      }
      await rest();
    }
  };
  const ended = run();
  return {
    wake() {
      isWoken = true;
      interrupt();
    },
    async stop() {
      stopped = true;
      interrupt();
      await ended;
    },
  };
}
