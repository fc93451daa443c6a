import { askOverHttp, type AskedCommand, type CommandAnswer } from "../sequences/askOverHttp.ts";
import { clientOf } from "./clientOf.ts";

/** A command and its final outcome. */
export interface Answer {
  readonly userId: string;
  readonly command: AskedCommand;
  readonly answered: CommandAnswer;
  /** The idempotency key that it was asked under, each time. */
  readonly key: string;
  /** How often it was asked. */
  readonly times: number;
  /** When it was asked the last time, in milliseconds since 1970. */
  readonly lastAskedAt: number;
}

const patience = 60_000;

/** Asks a command of one server after the other, always under the same key, until one of them answers. */
export async function askUntilAnswered(
  urls: readonly string[],
  organization: string,
  userId: string,
  command: AskedCommand,
): Promise<Answer> {
  const key = crypto.randomUUID();
  const headers = { "idempotency-key": key };
  const until = Date.now() + patience;
  for (let times = 1; ; times++) {
    const client = clientOf(urls[times % urls.length] ?? "", userId, headers);
    const lastAskedAt = Date.now();
    // one attempt after the other
    // oxlint-disable-next-line no-await-in-loop
    const answered = await askOverHttp(client, organization, command, (hash) => hash);
    if (answered.ok || answered.problem.code !== "unavailable" || Date.now() > until)
      return { userId, command, answered, key, times, lastAskedAt };
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
