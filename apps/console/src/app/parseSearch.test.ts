import { describe, expect, it } from "vitest";
import { parseSearch } from "./parseSearch.ts";
import { stringifySearch } from "./stringifySearch.ts";

describe("what stands behind the ?", () => {
  it("stays text, also where it looks like a number", () => {
    expect(parseSearch("?project=42&on=true")).toEqual({ project: "42", on: "true" });
  });

  it("has a list for a name that comes several times, and is written back so", () => {
    const search = parseSearch("?grant=web.owner.team&grant=ios.analyst.individual&role=member");
    expect(search["grant"]).toEqual(["web.owner.team", "ios.analyst.individual"]);
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it("is nothing where nothing is chosen", () => {
    expect(stringifySearch({ project: undefined })).toBe("");
  });
});
