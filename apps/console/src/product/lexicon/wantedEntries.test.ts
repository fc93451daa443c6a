import { describe, expect, it } from "vitest";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { wantedEntries } from "./wantedEntries.ts";

const base = { kind: "event", description: "", tags: [], visibility: "shown", seen: 1 } as const;
const entries: readonly LexiconEntry[] = [
  { ...base, id: "1", name: "Sign up", tags: ["Growth"] },
  { ...base, id: "2", name: "Plan", kind: "property", description: "What they pay for" },
  { ...base, id: "3", name: "Old click", visibility: "hidden" },
  { ...base, id: "4", name: "Signup", mergedInto: "1" },
];
const all = { search: "", kind: "all", showsHidden: false };
const names = (view: Partial<typeof all>) =>
  wantedEntries(entries, { ...all, ...view }).map(({ name }) => name);

describe("wantedEntries", () => {
  it("leaves out what is hidden or merged, until that is asked for", () => {
    expect(names({})).toEqual(["Sign up", "Plan"]);
    expect(names({ showsHidden: true })).toEqual(["Sign up", "Plan", "Old click", "Signup"]);
  });

  it("searches names, descriptions and tags in any case", () => {
    expect(names({ search: " growth " })).toEqual(["Sign up"]);
    expect(names({ search: "PAY" })).toEqual(["Plan"]);
  });

  it("keeps one kind where one is chosen", () => {
    expect(names({ kind: "property" })).toEqual(["Plan"]);
  });
});
