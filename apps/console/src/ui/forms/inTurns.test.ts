import { expect, it } from "vitest";
import { inTurns } from "./inTurns.ts";

it("works on a few at once and answers in the order of the items", async () => {
  let running = 0;
  let most = 0;
  const seen: number[] = [];
  const results = await inTurns(
    [5, 1, 4, 2, 3],
    async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 10;
    },
    { atOnce: 2, onProgress: (done) => seen.push(done) },
  );
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

it("ends at once where there is nothing to do", async () => {
  expect(await inTurns([], async () => 1)).toEqual([]);
});
