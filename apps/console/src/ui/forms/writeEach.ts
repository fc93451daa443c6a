import type { CallResult } from "../../session/api/useAuthority.ts";
import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { inTurns } from "./inTurns.ts";

/**
 * Writes something for each of several items, a few at once. What can be done is done; rejects with how many were refused
 * and why, each reason once.
 */
export async function writeEach<TItem>(
  items: readonly TItem[],
  write: (item: TItem) => Promise<CallResult<unknown>>,
): Promise<number> {
  const answers = await inTurns(items, write);
  const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
  const [first] = problems;
  if (first === undefined) return items.length;
  const reasons = [...new Set(problems.map(({ detail }) => detail))].join(" ");
  const detail =
    items.length === 1 ? reasons : `${problems.length} of ${items.length} could not be done: ${reasons}`;
  throw new ConsoleProblem({ ...first, detail });
}
