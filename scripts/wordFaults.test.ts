import { describe, expect, it } from "vitest";
import { wordFaults, wrongWordsIn } from "./wordFaults.ts";

describe("the words", () => {
  it("are no worse anywhere than what is written down", () => {
    expect(wordFaults()).toEqual([]);
  });
});

describe("wrongWordsIn", () => {
  it("finds each wrong word with its line, whatever its letters", () => {
    expect(wrongWordsIn("Whoever asks\nis told. Nobody hears of it anew.")).toEqual([
      { line: 1, word: "Whoever" },
      { line: 2, word: "Nobody" },
      { line: 2, word: "hears of" },
      { line: 2, word: "anew" },
    ]);
  });

  it("leaves names and good words alone", () => {
    expect(wrongWordsIn("const nobodyChosen = anewest; someone stands beside it")).toEqual([]);
  });
});

describe("wordFaults", () => {
  it("names each word of a file that has more than it may", () => {
    // this file is never counted, but its words can be listed
    expect(wordFaults({}, { "scripts/wordFaults.test.ts": 1 })).toContain(
      'scripts/wordFaults.test.ts:12 says "Whoever": say "the person who, anyone who".',
    );
  });

  it("asks to lower an exception that is too high", () => {
    expect(wordFaults({ "README.md": 3 }, { "README.md": 2 })).toEqual([
      "scripts/wordExceptions.json allows README.md 3 wrong words, and it has 2: lower the number.",
    ]);
  });

  it("says nothing where a file is as it was", () => {
    expect(wordFaults({ "README.md": 3 }, { "README.md": 3 })).toEqual([]);
  });
});
