import { expect, it } from "vitest";
import { formatConflicts } from "../server/formatConflicts.ts";

it("names everything that is stored twice, with its ids and the way to mend it", () => {
  const words = formatConflicts([
    { kind: "member", organization: "acme", text: "ines@müller.test", ids: ["ines", "ines2"] },
    { kind: "invitation", organization: "acme", text: "tom@acme.test", ids: ["a", "b"] },
    { kind: "team", organization: "lumen", text: "café", ids: ["t1", "t2", "t3"] },
  ]);
  expect(words.split("\n")).toEqual([
    "Some email addresses and names are stored twice, in two spellings. Remove or rename one of each:",
    "  acme: 2 members have the email address ines@müller.test (ines, ines2)",
    "  acme: 2 pending invitations go to tom@acme.test (a, b)",
    "  lumen: 3 teams are called café (t1, t2, t3)",
  ]);
});
