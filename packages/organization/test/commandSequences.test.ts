import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../src/rules/applyChanges.ts";
import { decide } from "../src/rules/decide.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import type { OrganizationState } from "../src/rules/records.ts";
import { brokenPromises, brokenSteps } from "./brokenPromises.ts";
import { anyOrganization } from "./organizationArbitrary.ts";
import { noon } from "./organizations.ts";
import { anyStep, commandOf, commandTypes, contextOf } from "./stepArbitrary.ts";
import type { Step } from "./stepArbitrary.ts";

const sequences = 10_000;

describe("whatever is asked of an organization, one command after the other", () => {
  it("keeps every promise after every step, and changes nothing when it refuses", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(
        anyOrganization,
        fc.array(anyStep, { minLength: 4, maxLength: 14, size: "max" }),
        (start, steps) => {
          expect(brokenPromises(start, noon)).toEqual([]);
          play(start, steps, (type) => done.set(type, (done.get(type) ?? 0) + 1));
        },
      ),
      { numRuns: sequences },
    );
    // A command that never gets through would show nothing.
    expect(commandTypes.filter((type) => (done.get(type) ?? 0) < 5)).toEqual([]);
  }, 120_000);
});

function play(start: OrganizationState, steps: readonly Step[], note: (type: string) => void): void {
  let state = frozen(start);
  let now = noon;
  for (const [index, step] of steps.entries()) {
    now += step.wait;
    const command = commandOf(step, state, `new-${index}`);
    const context = contextOf(step, state, now);
    // The state is frozen, so code that changes it in passing throws.
    const outcome = decide(factsOf(state), command, context);
    if (outcome.status === "done") {
      const then = frozen(applyChanges(state, outcome.changes, now));
      const faults = [...brokenPromises(then, now), ...brokenSteps(state, then, command, context)];
      if (faults.length > 0) throw new Error(`${JSON.stringify({ command, context })}: ${faults.join("; ")}`);
      if (JSON.stringify(then) === JSON.stringify(state))
        throw new Error(`${JSON.stringify(command)} says that it is done and changes nothing`);
      note(command.type);
      state = then;
    }
  }
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}
