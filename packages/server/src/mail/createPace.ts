/** Waits until the next mail may go out. Resolves to whether that took any time. */
export type Pace = () => Promise<boolean>;

/** Spaces mails evenly: at most this many per second, for one authority in total. */
export function createPace(perSecond: number): Pace {
  const gap = 1_000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, next);
    next = mine + gap;
    if (mine <= now) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, mine - now);
    });
    return true;
  };
}
