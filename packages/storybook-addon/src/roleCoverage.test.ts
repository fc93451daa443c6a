import { defineRoleModel } from "@rolecall/core";
import { describeModel } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { decidingRoles } from "./decidingRoles.ts";
import { coverageLines, roleCoverage } from "./roleCoverage.ts";

const market = describeModel(model);
const deciding = decidingRoles(model);
const shown = (role: string, permission: string, status: string) => ({
  model: market,
  deciding,
  pairs: [{ scope: "shop", role, permission, status }],
});

describe("roleCoverage", () => {
  const coverage = roleCoverage(market, deciding, [
    shown("keeper", "till.open", "allowed"),
    shown("keeper", "till.open", "unknown"),
    shown("till.clerk", "price.change", "denied"),
  ]);

  it("counts the pairs that some story has shown, once each, and those without a say apart", () => {
    expect([coverage.shown, coverage.total, coverage.apart]).toEqual([2, 8, 1]);
    expect(coverage.permissions["till.open"]).toEqual({
      shop: { keeper: ["allowed", "unknown"], "till.clerk": [] },
    });
  });

  it("is said in lines, with what no one was shown", () => {
    expect(coverageLines(coverage, market)).toEqual([
      "Stories have shown 2 of 8 pairs of permission and role (25 %).",
      "In 1 more pairs the role has no say in the permission.",
      "  shop keeper      1 of 3 permissions",
      "  shop till.clerk  1 of 3 permissions",
      "  stall seller     0 of 2 permissions",
      "  Not shown with any role: stall.paint",
    ]);
  });

  it("gives a role a say in what a role that it confers allows", () => {
    const stalls = defineRoleModel({
      scopes: { shop: {}, stall: { within: "shop" } },
      permissions: {
        "stall.paint": { anyOf: ["stall"] },
        "stall.sell": { anyOf: ["stall"], sources: ["team"] },
      },
      roles: {
        shop: { keeper: { permissions: [], confers: { stall: "seller" } }, clerk: { permissions: [] } },
        stall: { seller: { permissions: ["stall.paint", "stall.sell"] } },
      },
    });
    expect(decidingRoles(stalls)).toEqual({
      "stall.paint": { shop: ["keeper"], stall: ["seller"] },
      "stall.sell": { stall: ["seller"] },
    });
  });
});
