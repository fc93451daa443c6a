import { randomOf } from "../overlap/randomOf.ts";
import { askUntilAnswered, type Answer } from "./askUntilAnswered.ts";
import { clientOf } from "./clientOf.ts";
import { drawCommand, learn, type Known } from "./drawCommand.ts";

/** A stream of commands, of several people at once. */
export interface Stream {
  readonly answers: readonly Answer[];
  /** Resolves when this many more have been answered. */
  more(count: number): Promise<void>;
  /** Asks no more. Resolves when everything that was asked is answered. */
  stop(): Promise<void>;
}

/** Asks one command after the other as each of the people, each of them of one server after the other. */
export function playStream(
  urls: readonly string[],
  organization: string,
  people: readonly string[],
  known: Known,
): Stream {
  const answers: Answer[] = [];
  let isOver = false;
  const play = async (userId: string, index: number) => {
    const random = randomOf(index + 1);
    const version = async (user: string) => {
      const read = await clientOf(urls[index % urls.length] ?? "", userId).members.read({
        organization,
        user,
      });
      return read.ok ? read.value.version : 1;
    };
    // `stop` changes it while this waits for answers
    // oxlint-disable-next-line no-unmodified-loop-condition
    while (!isOver) {
      const command = await drawCommand(known, random, version);
      const answer = await askUntilAnswered(urls, organization, userId, command);
      learn(known, answer);
      answers.push(answer);
    }
  };
  const playing = Promise.all(people.map(play));
  return {
    answers,
    async more(count) {
      const enough = answers.length + count;
      // oxlint-disable-next-line no-unmodified-loop-condition
      while (answers.length < enough && !isOver)
        await Promise.race([
          playing,
          new Promise((resolve) => {
            setTimeout(resolve, 5);
          }),
        ]);
    },
    async stop() {
      isOver = true;
      await playing;
    },
  };
}
