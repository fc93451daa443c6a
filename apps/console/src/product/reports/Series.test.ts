import { describe, expect, it } from "vitest";
import { listDays, sumSeries } from "./Series.ts";

const signUps = {
  name: "Sign up",
  points: [
    { date: "2026-11-02", value: 5 },
    { date: "2026-11-01", value: 3 },
  ],
};
const orders = { name: "order.paid", points: [{ date: "2026-11-02", value: 1 }] };

describe("listDays", () => {
  it("gives one row a day, in the order of the days, with a column for each series", () => {
    expect(listDays([signUps, orders])).toEqual([
      { date: "2026-11-01", s0: 3 },
      { date: "2026-11-02", s0: 5, s1: 1 },
    ]);
  });
});

describe("sumSeries", () => {
  it("adds up all days", () => {
    expect(sumSeries(signUps)).toBe(8);
  });
});
