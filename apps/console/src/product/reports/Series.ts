import type { Answers } from "../../../contract/Answers.ts";

/** What a report has counted: one line of numbers, day by day. */
export type Series = Answers["reports.read"]["series"][number];

/** All of a series together. */
export const sumSeries = ({ points }: Series) => points.reduce((sum, { value }) => sum + value, 0);

/** The colors that series are told apart by, in their order. */
export const seriesColor = (index: number) =>
  ["indigo.6", "teal.6", "orange.6", "grape.6", "cyan.6", "red.6", "lime.7", "pink.6", "blue.6", "yellow.7"][
    index % 10
  ] ?? "indigo.6";

/** Turns series into one row a day, with a column for each: `{ date, s0, s1 }`. */
export function listDays(series: readonly Series[]): Record<string, string | number>[] {
  const days = new Map<string, Record<string, string | number>>();
  for (const [index, { points }] of series.entries())
    for (const { date, value } of points) {
      const day = days.get(date) ?? { date };
      // the names of events may hold what a chart reads as a path, so that the columns have plain ones
      day[`s${index}`] = value;
      days.set(date, day);
    }
  return [...days.values()].sort((one, other) => `${one["date"]}`.localeCompare(`${other["date"]}`));
}
