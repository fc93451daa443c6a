import { shuffled } from "../contest.ts";
import { figuresOf, type Figures, type Round } from "./Figures.ts";

/** A contender that handles several clients at once. */
export interface Contender {
  readonly name: string;
  /** Sends one request as one client. Rejects if the response is wrong. */
  readonly ask: (client: number) => Promise<void>;
}

/** The options of the rounds. */
interface Playing {
  /** The number of concurrent clients. Each sends its next request when it has its response. */
  readonly clients: number;
  /** How long each contender runs, over all rounds. */
  readonly seconds: number;
  /** Runs before each round and is not timed. */
  readonly before?: () => Promise<void>;
}

/** How long one round is: short, so that a disturbance of the machine affects few rounds. */
const longest = 500;

/** Runs the contenders in turns, in shuffled order, after a warm-up round for each. */
export async function playRounds(
  contenders: readonly Contender[],
  { clients, seconds, before }: Playing,
): Promise<Figures[]> {
  const count = Math.max(5, Math.ceil((seconds * 1000) / longest));
  const length = Math.min(longest, (seconds * 1000) / count);
  const rounds = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  // one after the other, because they share the machine
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
      // a client waits for its response before it sends the next request
      // oxlint-disable-next-line no-await-in-loop
      await ask(client);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => askOn(client)));
  return { milliseconds: performance.now() - start, latencies };
}
