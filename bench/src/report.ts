import type { Standing } from "./contest.ts";

/** A target: one contender's median as a multiple of another's. */
export interface Aim {
  readonly of: string;
  readonly against: string;
  readonly atMost: number;
}

const figure = (value: number) => value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0);

/** Prints the results of a contest, each as a multiple of the first, and whether the targets are met. */
export function report(
  title: string,
  unit: string,
  standings: readonly Standing[],
  aims: readonly Aim[] = [],
): void {
  console.log(`\n${title}`);
  const [first] = standings;
  for (const { name, median, from, to } of standings)
    console.log(
      `  ${name.padEnd(44)}${figure(median).padStart(9)} ${unit} (${figure(from)} to ${figure(to)}) ${figure(median / (first?.median ?? 1)).padStart(7)} x`,
    );
  const medianOf = (wanted: string) => {
    const found = standings.find(({ name }) => name === wanted);
    if (!found) throw new Error(`no one here is called ${wanted}`);
    return found.median;
  };
  for (const { of, against, atMost } of aims)
    reportAim(`${of} / ${against}`, medianOf(of) / medianOf(against), "", atMost);
}

/** Prints a figure and its limit. */
export function reportAim(what: string, value: number, unit: string, atMost: number): void {
  const verdict = value <= atMost ? "met" : "NOT MET";
  const measured = unit === "" ? value.toFixed(2) : `${figure(value)} ${unit}`;
  console.log(`  > ${what} = ${measured}, aim ${`${atMost} ${unit}`.trim()}: ${verdict}`);
}
