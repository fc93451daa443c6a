/** Waits that can be cut short together. */
export interface Pauses {
  /** Waits for a number of milliseconds, or until it is woken or aborted. One that a server has ordered is not woken. */
  readonly pause: (wait: number, signal: AbortSignal, isOrdered?: boolean) => Promise<void>;
  /** Ends every wait that no server has ordered. */
  readonly wake: () => void;
  /** How many are waiting. */
  readonly count: () => number;
}

/** Makes a set of waits. */
export function createPauses(): Pauses {
  const waiting = new Map<() => void, boolean>();
  return {
    pause: (wait, signal, isOrdered = false) =>
      new Promise((resolve) => {
        const end = () => {
          waiting.delete(end);
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const timer = setTimeout(end, wait);
        if (signal.aborted) return end();
        waiting.set(end, isOrdered);
        signal.addEventListener("abort", end);
      }),
    wake: () => {
      for (const [end, isOrdered] of waiting) if (!isOrdered) end();
    },
    count: () => waiting.size,
  };
}
