import type { AskedQuestion } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { applyAsked } from "./applyAsked.ts";

const question = (id: string, asked = 1): AskedQuestion => ({
  id,
  permission: "till.open",
  target: undefined,
  decision: { status: "unknown", permission: "till.open", target: undefined, reason: "not_loaded" },
  asked,
  gates: 1,
});
const ids = (known: ReadonlyMap<string, AskedQuestion>) =>
  [...known.values()].map(({ id, asked }) => `${id} ${asked}`);

describe("applyAsked", () => {
  const before = applyAsked(new Map(), { isAll: true, questions: [question("a"), question("b")], gone: [] });

  it("replaces what has changed in its place, adds what is new and drops what is gone", () => {
    const after = applyAsked(before, {
      isAll: false,
      questions: [question("a", 2), question("c")],
      gone: ["b"],
    });
    expect(ids(after)).toEqual(["a 2", "c 1"]);
    expect(ids(before)).toEqual(["a 1", "b 1"]);
  });

  it("begins again when told everything", () => {
    expect(ids(applyAsked(before, { isAll: true, questions: [question("c")], gone: [] }))).toEqual(["c 1"]);
  });
});
