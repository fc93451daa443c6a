// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSorted } from "./useSorted.ts";

const rows = [
  { name: "web 10", events: 9 },
  { name: "Web 2", events: 30 },
  { name: "app", events: 200 },
];
const view = () =>
  renderHook(() => useSorted(rows, "name", (row, column) => (column === "name" ? row.name : row.events)));

describe("useSorted", () => {
  it("sorts texts as people do, in any case and numbers by their size", () => {
    expect(view().result.current.sorted.map(({ name }) => name)).toEqual(["app", "Web 2", "web 10"]);
  });

  it("sorts numbers as numbers, and turns the order round the second time", () => {
    const { result } = view();
    act(() => result.current.sorting.sortBy("events"));
    expect(result.current.sorted.map(({ events }) => events)).toEqual([9, 30, 200]);
    act(() => result.current.sorting.sortBy("events"));
    expect(result.current.sorted.map(({ events }) => events)).toEqual([200, 30, 9]);
  });
});
