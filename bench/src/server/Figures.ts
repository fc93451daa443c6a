import { standing, type Standing } from "../contest.ts";

/** The results of many requests. Times are in milliseconds. */
export interface Figures {
  readonly name: string;
  /** Requests per second, of each round. */
  readonly rate: Standing;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
}

/** One round of requests. */
export interface Round {
  readonly milliseconds: number;
  readonly latencies: readonly number[];
}

/** Computes figures from rounds: the rate of each round, and the latencies over all of them. */
export function figuresOf(name: string, rounds: readonly Round[]): Figures {
  const sorted = rounds.flatMap(({ latencies }) => latencies).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return {
    name,
    rate: standing(
      name,
      rounds.map(({ latencies, milliseconds }) => (latencies.length * 1000) / milliseconds),
    ),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    count: sorted.length,
  };
}
