import { hashToShare } from "./hashToShare.ts";
import { starterEvents } from "./starterLexicon.ts";

interface Day {
  readonly date: string;
  readonly events: number;
}

/**
 * The data of a report: the number of each of its events on each day. A project stores the total number of events per
 * day. How they divide among event names is computed, always with the same result for a project, name and day.
 */
export function computeSeries(
  project: string,
  { kind, events }: { readonly kind: string; readonly events: readonly string[] },
  days: readonly Day[],
) {
  const names = events.length === 0 ? starterEvents.slice(0, 3) : [...new Set(events)];
  if (kind === "funnels" || kind === "flows") return computeFunnel(project, names, days);
  return names.map((name) => ({
    name,
    points: days.map(({ date, events: all }) => ({ date, value: computeCount(project, name, date, all) })),
  }));
}

/** In a funnel, only people from the previous step reach the next one. */
function computeFunnel(project: string, names: readonly string[], days: readonly Day[]) {
  let before = days.map(({ date, events }) => computeCount(project, names[0] ?? "", date, events));
  return names.map((name, step) => {
    const values = before.map((value, index) =>
      step === 0
        ? value
        : Math.round(value * (0.35 + 0.4 * hashToShare(project, name, days[index]?.date ?? ""))),
    );
    before = values;
    return { name, points: days.map(({ date }, index) => ({ date, value: values[index] ?? 0 })) };
  });
}

function computeCount(project: string, name: string, date: string, all: number): number {
  const usual = 0.04 + 0.22 * hashToShare(project, name);
  return Math.round(all * usual * (0.85 + 0.3 * hashToShare(project, name, date)));
}
