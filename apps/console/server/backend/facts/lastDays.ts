const day = 24 * 60 * 60 * 1000;

/** The last days including today, oldest first: `2026-11-24`. */
export function lastDays(now: Date, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(now.getTime() - (count - 1 - index) * day).toISOString().slice(0, 10),
  );
}
