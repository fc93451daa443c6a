import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsvCell } from "./readCsvCell.ts";
import { readCsvList } from "./readCsvList.ts";
import { toCsv } from "./toCsv.ts";
import { toCsvList } from "./toCsvList.ts";

/** Reads rows by the words of RFC 4180 alone. */
function parse(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = "", end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(readCsvCell(quoted?.replaceAll('""', '"') ?? plain));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("a'\"=+-@,;|\t\r\n \u00A0\u200B\uFEFF\uFF1D\uFE63é")) }),
  fc.string({ unit: "grapheme" }),
);

describe("toCsv", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\uFF1D1", "'\uFF1D1"],
    ["\uFF0B1", "'\uFF0B1"],
    ["\uFF0D1", "'\uFF0D1"],
    ["\uFF201", "'\uFF201"],
    ["\uFE661", "'\uFE661"],
    ["  =1", "'  =1"],
    ["\u00A0=1", "'\u00A0=1"],
    ["\u200B=1", "'\u200B=1"],
    ["\uFEFF=1", "'\uFEFF=1"],
    ['"=1"', `"'""=1"""`],
    ["'=1", "''=1"],
    ["\t1", "'\t1"],
    ["\r1", `"'\r1"`],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])("keeps %j from being run as a formula", (text, cell) => {
    expect(toCsv([[text]])).toBe(`${cell}\r\n`);
  });

  it.each([
    ["a=1", "a=1"],
    ["O'Hara", "O'Hara"],
    ["'t Hart", "'t Hart"],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ["a|b", "a|b"],
    ["two\nlines", '"two\nlines"'],
    ['say "hi"', '"say ""hi"""'],
    [" a", '" a"'],
    ["a\0b", "ab"],
  ])("writes %j as %j", (text, cell) => {
    expect(toCsv([[text]])).toBe(`${cell}\r\n`);
  });

  it("is read back as it was, whatever a cell holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
        expect(parse(toCsv(rows))).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replaceAll("\0", ""))),
        );
      }),
    );
  });

  it("never lets a cell begin as a formula, whatever it holds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toCsv([[text]])).not.toMatch(/^"?\s*[=+\-@]/);
      }),
    );
  });
});

describe("toCsvList", () => {
  it.each([
    ["Web", ["Web"]],
    [" Web ;App; ", ["Web", "App"]],
    ['"R&D; Labs"; Web', ["R&D; Labs", "Web"]],
    ['"say ""hi"""', ['say "hi"']],
    ['Ada "the first" King; "B', ['Ada "the first" King', '"B']],
    ["", []],
    [" ; ", []],
  ])("reads %j as %j", (cell, names) => {
    expect(readCsvList(cell)).toEqual(names);
  });

  it("is read back as it was, whatever the names", () => {
    const name = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from("ab;\" '")), minLength: 1 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
    );
    const tidy = fc.array(name.map((each) => each.trim()).filter((each) => each !== ""));
    fc.assert(
      fc.property(tidy, (names) => {
        expect(readCsvList(toCsvList(names))).toEqual(names);
      }),
    );
  });
});
