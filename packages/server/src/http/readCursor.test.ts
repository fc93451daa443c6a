import { describe, expect, it } from "vitest";
import { readCursor } from "./readCursor.ts";
import { writeCursor } from "./writeCursor.ts";

describe("cursors", () => {
  it("come back as they were written, whatever letters stand in them", () => {
    const position = ["zoë@acme.example", "u-1"] as const;
    expect(readCursor("email", ["string", "string"], writeCursor("email", position))).toEqual(position);
    expect(readCursor("latest", ["number"], writeCursor("latest", [42]))).toEqual([42]);
  });

  it("are no position where there is none", () => {
    expect(readCursor("email", ["string"], undefined)).toBeUndefined();
  });

  it("stand in an address without being escaped", () => {
    expect(writeCursor("name", ["???>>>~~~", "ÿÿÿ"])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ["of another order", writeCursor("name", ["a"])],
    ["with values of another type", writeCursor("email", [1])],
    ["with too few values", writeCursor("email", [])],
    ["with a character that no database takes", writeCursor("email", ["a\u0000"])],
    ["made up", "bm90aGluZw"],
    ["that is not even text", "%%%"],
  ])("are refused when they are one %s", (_, cursor) => {
    expect(() => readCursor("email", ["string"], cursor)).toThrow(
      expect.objectContaining({ code: "invalid_request" }),
    );
  });
});
