import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyName } from "./tidyName.ts";
import { toEmailKey } from "./toEmailKey.ts";
import { toNameKey } from "./toNameKey.ts";

describe("toNameKey", () => {
  it.each([
    ["Équipe", "e\u0301quipe"],
    ["Growth", "GROWTH"],
    ["  Growth \t team ", "growth team"],
    ["Growth\u00A0team", "Growth team"],
    ["Straße", "STRASSE"],
    ["ΟΔΟΣ", "οδος"],
    ["οδοσ", "οδος"],
    ["Gro\u200Bwth", "Growth"],
    ["\uFEFFGrowth", "Growth"],
    ["\u212Bland", "Åland"],
    ["J\u030Ca", "\u01F0a"],
  ])("takes %j and %j for one name", (one, other) => {
    expect(toNameKey(one)).toBe(toNameKey(other));
  });

  it.each([
    ["Growth", "Grow th"],
    ["Équipe", "Equipe"],
    ["kil", "k\u0131l"],
    ["R&D", "R&D; Labs"],
    ["①", "1"],
  ])("takes %j and %j for two", (one, other) => {
    expect(toNameKey(one)).not.toBe(toNameKey(other));
  });

  it("is the same for every way to write a name down", () => {
    const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(names, (name) => {
        const key = toNameKey(name);
        expect(toNameKey(name.normalize("NFD"))).toBe(key);
        expect(toNameKey(`\t${name} `)).toBe(key);
        expect(toNameKey(tidyName(name))).toBe(key);
        expect(tidyName(tidyName(name))).toBe(tidyName(name));
      }),
    );
  });
});

describe("toEmailKey", () => {
  it("compares texts that are not addresses, and never takes them for one", () => {
    expect(toEmailKey(" Maya AT acme ")).toBe("maya at acme");
    expect(toEmailKey("e\u0301@localhost")).toBe(toEmailKey("É@LOCALHOST"));
    expect(toEmailKey("Maya@Bücher.example")).toBe("maya@xn--bcher-kva.example");
    expect(toEmailKey(" Maya@Acme.example")).toBe("maya@acme.example");
    expect(toEmailKey("maya@XN--BCHER-KVA.example")).toBe(toEmailKey("maya@bücher.example"));
  });
});
