import type { Figures } from "./Figures.ts";

const short = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
/** Padded to the longest name. */
const nameWidth = 80;

/** Prints rates and latencies, each rate also as a multiple of another's. */
export function reportRates(title: string, figures: readonly Figures[], against: string): void {
  const base = figures.find(({ name }) => name === against)?.rate.median ?? Number.NaN;
  console.log(
    `\n${title}\n  ${"".padEnd(nameWidth)}  per second (middle half)        p50      p95      p99   / ${against}`,
  );
  for (const { name, rate, p50, p95, p99 } of figures) {
    const spread = `(${short(rate.from)} to ${short(rate.to)})`;
    const times = [p50, p95, p99].map((time) => short(time).padStart(9)).join("");
    console.log(
      `  ${name.padEnd(nameWidth)}${short(rate.median).padStart(8)} ${spread.padEnd(18)}${times} ms ${short(rate.median / base).padStart(7)} x`,
    );
  }
}
