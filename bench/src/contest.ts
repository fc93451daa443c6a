/**
 * One way of doing the same work. `run` does one round and returns a figure that must be the same for all contenders.
 */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

/** A contender that takes turns. A turn returns how long it took. */
export interface Player {
  readonly name: string;
  readonly turn: () => number | Promise<number>;
}

/** The times of a player's turns: the median and the interquartile range. */
export interface Standing {
  readonly name: string;
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Runs the players' turns in shuffled order in this process.
 * @param times The times of an earlier run. They count too, and this run's times are added to them.
 */
export async function takeTurns(
  players: readonly Player[],
  turns: number,
  times = new Map<string, number[]>(),
): Promise<Standing[]> {
  for (const { name } of players) times.set(name, times.get(name) ?? []);
  for (let turn = 0; turn < turns; turn += 1)
    // the players share the machine, so they run one after the other
    // oxlint-disable-next-line no-await-in-loop
    for (const player of shuffled(players)) times.get(player.name)?.push(await player.turn());
  return [...times].map(([name, values]) => standing(name, values));
}

/**
 * Checks that all contenders return the same figure, then runs their turns. Returns the nanoseconds for each of
 * `asked` checks.
 */
export async function contest(
  contenders: readonly Contender[],
  { asked, turns = 60, milliseconds = 10 }: { asked: number; turns?: number; milliseconds?: number },
): Promise<Standing[]> {
  const [first] = contenders;
  const expected = first?.run();
  for (const { name, run } of contenders) {
    const found = run();
    if (found !== expected) throw new Error(`${name} answers ${found}, ${first?.name} answers ${expected}`);
  }
  let total = 0;
  const players = contenders.map(({ name, run }) => {
    roundsIn(run, 10 * milliseconds);
    const rounds = roundsIn(run, milliseconds);
    const turn = () => {
      const start = performance.now();
      for (let round = 0; round < rounds; round += 1) total += run();
      return ((performance.now() - start) * 1e6) / (rounds * asked);
    };
    return { name, turn };
  });
  const standings = await takeTurns(players, turns);
  // using the sum keeps the engine from optimizing the work away
  if (Number.isNaN(total)) throw new Error("a contender returned no number");
  return standings;
}

/** The median and the interquartile range of some measurements. */
export function standing(name: string, values: readonly number[]): Standing {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { name, median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** Shuffles a list. */
export function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(Math.random() * left.length), 1));
}

function roundsIn(run: () => number, milliseconds: number): number {
  const start = performance.now();
  let rounds = 0;
  do {
    run();
    rounds += 1;
  } while (performance.now() - start < milliseconds);
  return rounds;
}
