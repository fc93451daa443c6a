import { shuffled } from "../contest.ts";
import { figuresOf, type Figures, type Round } from "./Figures.ts";

/** Someone who is asked by several clients at once. */
export interface Contender {
  readonly name: string;
  /** Asks once as one client, and rejects when the answer is wrong. */
  readonly ask: (client: number) => Promise<void>;
}

/** How rounds are played. */
interface Playing {
  /** How many clients ask at once, each as soon as it has its answer. */
  readonly clients: number;
  /** How long each contender is asked, in all its rounds. */
  readonly seconds: number;
  /** What is done before each round, off the clock. */
  readonly before?: () => Promise<void>;
}

/** How long one round is, so that a disturbance of the machine meets few of them. */
const longest = 500;

/** Lets contenders take turns, in shuffled order, after a round each that does not count. */
export async function playRounds(
  contenders: readonly Contender[],
  { clients, seconds, before }: Playing,
): Promise<Figures[]> {
  const count = Math.max(5, Math.ceil((seconds * 1000) / longest));
  const length = Math.min(longest, (seconds * 1000) / count);
  const rounds = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  // one after the other, for they share the machine
  /* oxlint-disable no-await-in-loop */
  for (let round = 0; round <= count; round += 1)
    for (const contender of shuffled(contenders)) {
      await before?.();
      globalThis.gc?.();
      const played = await playRound(contender, clients, round === 0 ? 2 * length : length);
      if (round > 0) rounds.get(contender)?.push(played);
    }
  /* oxlint-enable no-await-in-loop */
  return [...rounds].map(([{ name }, played]) => figuresOf(name, played));
}

async function playRound({ ask }: Contender, clients: number, length: number): Promise<Round> {
  const latencies: number[] = [];
  const start = performance.now();
  const askOn = async (client: number) => {
    for (let asked = start; asked - start < length; asked = performance.now()) {
      // a client waits for its answer before it asks again
      // oxlint-disable-next-line no-await-in-loop
      await ask(client);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => askOn(client)));
  return { milliseconds: performance.now() - start, latencies };
}
