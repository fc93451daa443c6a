import { describeModel } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { nextPersona } from "./nextPersona.ts";

const market = describeModel(model);
const keeper = { roles: { shop: ["keeper"], stall: ["seller"] }, plan: "street" };

describe("nextPersona", () => {
  it("steps through the roles of the root scope in both directions, and around", () => {
    expect(nextPersona(keeper, market, "role", 1).roles).toEqual({ shop: ["till.clerk"], stall: ["seller"] });
    expect(nextPersona(keeper, market, "role", -1).roles["shop"]).toEqual(["till.clerk"]);
    const clerk = nextPersona(keeper, market, "role", 1);
    expect(nextPersona(clerk, market, "role", 1).roles["shop"]).toEqual(["keeper"]);
  });

  it("steps through plans, none included, and states of the snapshot", () => {
    expect(nextPersona(keeper, market, "plan", 1).plan).toBeUndefined();
    expect(nextPersona({ ...keeper, plan: undefined }, market, "plan", 1).plan).toBe("market");
    expect(nextPersona(keeper, market, "snapshot", 1).snapshot).toBe("loading");
  });
});
