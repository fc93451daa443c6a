import type { Answered } from "../../src/client.ts";

/** The value of an answer that has to be one. */
export function valueOf<T>(answer: Answered<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.detail}`);
  return answer.value;
}

/** An answer in a word or two: `ok`, or the status and code of the problem. */
export const codeOf = (answer: Answered<unknown>): string =>
  answer.ok ? "ok" : `${answer.problem.status} ${answer.problem.code}`;

/** Reads a list to its end, in parts. `between` is done after each part. */
export async function readAll<TItem>(
  part: (cursor: string | undefined) => Promise<Answered<{ items: TItem[]; next?: string | undefined }>>,
  between: () => Promise<unknown> = async () => {},
): Promise<TItem[]> {
  const items: TItem[] = [];
  let cursor: string | undefined;
  do {
    const page = valueOf(await part(cursor));
    items.push(...page.items);
    cursor = page.next;
    await between();
  } while (cursor !== undefined);
  return items;
}
