import fc from "fast-check";
import { expect, it } from "vitest";
import { anyOrganization } from "../../../organization/test/organizationArbitrary.ts";
import { anyStep } from "../../../organization/test/stepArbitrary.ts";
import { eachDatabase } from "../databases.ts";
import { openLane, type Lane } from "./openLane.ts";
import { playSequence } from "./playSequence.ts";

const sequences = Number(process.env["ROLECALL_SEQUENCES"] ?? 100);

eachDatabase("whatever is asked over HTTP, one command after the other", (open) => {
  it("answers and ends as the rules alone do, and logs each step", async ({ task }) => {
    const isPGlite = task.suite?.name.endsWith("on PGlite");
    // one lane more than there is to share keeps the other core busy; PGlite is one process
    const lanes = await inTurn(isPGlite ? 1 : 2, () => openLane(open));
    const count = isPGlite ? Math.ceil(sequences / 10) : sequences;
    const seen = new Map<string, number>();
    try {
      await Promise.all(lanes.map((lane) => playMany(lane, Math.ceil(count / lanes.length), seen)));
      // Steps that no rule lets through would show nothing; on average two or three of a sequence are done.
      expect(seen.get("done")).toBeGreaterThan(count / 2);
    } finally {
      if (process.env["ROLECALL_COUNTS"]) process.stdout.write(`${JSON.stringify([...seen].sort())}\n`);
      for (const { served } of lanes) await served.close();
    }
  }, 1_800_000);
});

function playMany(lane: Lane, numRuns: number, seen: Map<string, number>): Promise<void> {
  const count = (word: string) => seen.set(word, (seen.get(word) ?? 0) + 1);
  return fc.assert(
    fc.asyncProperty(
      anyOrganization,
      fc.array(anyStep, { minLength: 4, maxLength: 14, size: "max" }),
      async (start, steps) => {
        await playSequence(lane, start, steps, (type, answer) => {
          count(answer);
          count(`${type} ${answer}`);
        });
      },
    ),
    // the story in the error says more than a shorter sequence would, and comes at once
    { numRuns, endOnFailure: true },
  );
}

async function inTurn<T>(times: number, make: () => Promise<T>): Promise<readonly T[]> {
  const made: T[] = [];
  while (made.length < times) made.push(await make());
  return made;
}
