import { shareOf } from "./shareOf.ts";
import { starterEvents } from "./starterLexicon.ts";

interface Day {
  readonly date: string;
  readonly events: number;
}

/**
 * What a report shows: for each of its events, how often it came on each day. A project keeps how many events came on
 * a day; how they divide among names is computed, always alike for the same project, name and day.
 */
export function seriesOf(
  project: string,
  { kind, events }: { readonly kind: string; readonly events: readonly string[] },
  days: readonly Day[],
) {
  const names = events.length === 0 ? starterEvents.slice(0, 3) : [...new Set(events)];
  if (kind === "funnels" || kind === "flows") return funnelOf(project, names, days);
  return names.map((name) => ({
    name,
    points: days.map(({ date, events: all }) => ({ date, value: countOf(project, name, date, all) })),
  }));
}

/** In a funnel no one comes to a step who was not at the one before. */
function funnelOf(project: string, names: readonly string[], days: readonly Day[]) {
  let before = days.map(({ date, events }) => countOf(project, names[0] ?? "", date, events));
  return names.map((name, step) => {
    const values = before.map((value, index) =>
      step === 0 ? value : Math.round(value * (0.35 + 0.4 * shareOf(project, name, days[index]?.date ?? ""))),
    );
    before = values;
    return { name, points: days.map(({ date }, index) => ({ date, value: values[index] ?? 0 })) };
  });
}

function countOf(project: string, name: string, date: string, all: number): number {
  const usual = 0.04 + 0.22 * shareOf(project, name);
  return Math.round(all * usual * (0.85 + 0.3 * shareOf(project, name, date)));
}
