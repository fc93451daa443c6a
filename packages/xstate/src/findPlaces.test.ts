import { describe, expect, it } from "vitest";
import { findPlaces } from "./findPlaces.ts";

const places = [
  { id: "p1", name: "Web" },
  { id: "p2", name: "R&D" },
  { id: "p3", name: "Labs" },
  { id: "p4", name: "R&D; Labs" },
  { id: "p5", name: "Twin" },
  { id: "p6", name: "TWIN" },
  { id: "p7", name: "E\u0301quipe; Web" },
  { id: "p8", name: 'Say "hi"' },
  { id: "p9", name: "Ends;" },
  { id: "Web2", name: "p1" },
];
const find = (cell: string, among = places) => {
  const found = findPlaces(cell, among, "project");
  return "code" in found ? found.code : found;
};

describe("findPlaces", () => {
  it.each([
    ["Web", ["p1"]],
    [" web ", ["p1"]],
    ["p2", ["p2"]],
    ["p2; Web", ["p2", "p1"]],
    ["Web; Labs;", ["p1", "p3"]],
    ["R&D", ["p2"]],
    ['"R&D; Labs"', ["p4"]],
    ['"R&D"; "Labs"', ["p2", "p3"]],
    ['"R&D; Labs"; Web', ["p4", "p1"]],
    ["\u00C9quipe; Web", ["p7"]],
    ["equipe\u0301;web", "unknown_target"],
    ['Say "hi"', ["p8"]],
    ["Ends;", ["p9"]],
    ["", []],
  ])("reads %j as %j", (cell, ids) => {
    expect(find(cell)).toEqual(ids);
  });

  it.each([
    ["R&D; Labs", "is the name of a project and of two"],
    ["Twin", "fits two projects"],
    ["Web; twin", "fits two projects, among others"],
    ["p1", "is the id of one and the name of another"],
  ])("refuses %j, which %s", (cell) => {
    expect(find(cell)).toBe("ambiguous_place");
  });

  it.each(["Nowhere", "Web; Nowhere", '"Web; Labs"', "P2", "Web, Labs", "R&D Labs"])(
    "finds nothing called %j",
    (cell) => {
      expect(find(cell)).toBe("unknown_target");
    },
  );

  it("reads a name with a semicolon without quotes where it can be nothing else", () => {
    expect(
      find(
        "R&D; Labs",
        places.filter(({ id }) => id !== "p3"),
      ),
    ).toEqual(["p4"]);
    expect(
      find(
        "R&D; Labs",
        places.filter(({ id }) => id !== "p4"),
      ),
    ).toEqual(["p2", "p3"]);
  });

  it("says what to write instead", () => {
    expect(findPlaces("Twin", places, "team")).toMatchObject({
      message: expect.stringContaining("p5 or p6"),
    });
    expect(findPlaces("R&D; Labs", places, "project")).toMatchObject({
      message: expect.stringContaining("double quotes"),
    });
  });
});
