import { expect, it } from "vitest";
import { secondWords, timeWords } from "./timeWords.ts";

it("writes every time with its zone", () => {
  const time = Date.UTC(2026, 10, 24, 13, 3, 22);
  const zone = /(?:[A-Z]{2,5}|GMT[+-]\d+(?::\d+)?)$/;
  expect(timeWords(time)).toMatch(/^2[345] Nov 2026, \d\d:\d\d /);
  expect(timeWords(time)).toMatch(zone);
  expect(secondWords(time)).toMatch(/^2[345] Nov 2026, \d\d:\d\d:22 /);
  expect(secondWords(time)).toMatch(zone);
});
