import { describeModel } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { coverageLines, roleCoverage } from "./roleCoverage.ts";

const market = describeModel(model);
const shown = (role: string, permission: string, status: string) => ({
  model: market,
  pairs: [{ scope: "shop", role, permission, status }],
});

describe("roleCoverage", () => {
  const coverage = roleCoverage(market, [
    shown("keeper", "till.open", "allowed"),
    shown("keeper", "till.open", "unknown"),
    shown("till.clerk", "price.change", "denied"),
  ]);

  it("counts the pairs that some story has shown, once each", () => {
    expect([coverage.shown, coverage.total]).toEqual([2, 9]);
    expect(coverage.permissions["till.open"]?.["shop"]).toEqual({
      keeper: ["allowed", "unknown"],
      "till.clerk": [],
    });
  });

  it("is said in lines, with what no one was shown", () => {
    expect(coverageLines(coverage, market)).toEqual([
      "Stories have shown 2 of 9 pairs of permission and role (22 %).",
      "  shop keeper      1 of 3 permissions",
      "  shop till.clerk  1 of 3 permissions",
      "  stall seller     0 of 3 permissions",
      "  Not shown with any role: stall.paint",
    ]);
  });
});
