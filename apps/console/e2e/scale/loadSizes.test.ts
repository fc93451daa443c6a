import { describe, expect, inject, it } from "vitest";
import budgets from "./loadBudgets.json" with { type: "json" };
import { loadSizes } from "./loadSizes.ts";

describe("the built console, in bytes as gzip sends them", () => {
  const sizes = loadSizes(inject("consolePages"));

  it.each(["firstLoad", "largestPart", "everything"] as const)("keeps to the budget: %s", (name) => {
    expect(sizes[name]).toBeGreaterThan(10_000);
    expect(sizes[name]).toBeLessThanOrEqual(budgets[name]);
  });
});
