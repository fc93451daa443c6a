import { describeModel } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { choiceOf, fixedParts, mergeChoices, personaOf } from "./mergeChoices.ts";

const market = describeModel(model);

describe("personaOf", () => {
  it("begins with the first role of the root scope and the last plan", () => {
    expect(personaOf({}, market)).toEqual({
      roles: { shop: ["keeper"], stall: [] },
      plan: "street",
      snapshot: "ready",
    });
  });

  it("takes one role, several, or none, and drops what the model does not know", () => {
    const roles = { shop: ["keeper", "till.clerk", "king"], stall: "none" };
    expect(personaOf({ roles, plan: "none" }, market)).toEqual({
      roles: { shop: ["keeper", "till.clerk"], stall: [] },
      plan: undefined,
      snapshot: "ready",
    });
    expect(personaOf({ roles: { shop: "none" }, plan: "barter" }, market).plan).toBe("street");
  });

  it("puts the role of a grid's place above all others", () => {
    const choice = { roles: { shop: "keeper" }, cell: { shop: "till_u2e_clerk" } };
    expect(personaOf(choice, market).roles["shop"]).toEqual(["till.clerk"]);
  });

  it("finds the persona again that a choice was written for, names with dots included", () => {
    const persona = {
      roles: { shop: ["till.clerk"], stall: [] },
      plan: undefined,
      snapshot: "expired",
    } as const;
    expect(choiceOf(persona).roles).toEqual({ shop: "till_u2e_clerk", stall: "none" });
    expect(personaOf(choiceOf(persona), market)).toEqual(persona);
  });
});

describe("mergeChoices", () => {
  it("lays the later over the earlier, scope by scope", () => {
    const chosen = { roles: { shop: "keeper", stall: "seller" }, plan: "market" };
    expect(mergeChoices(chosen, { roles: { shop: "till.clerk" } })).toEqual({
      roles: { shop: "till.clerk", stall: "seller" },
      plan: "market",
    });
  });

  it("leaves out what an address can say but no choice is", () => {
    expect(mergeChoices({ roles: "keeper", plan: 7, snapshot: "melted", grid: [] }, null, "x")).toEqual({
      roles: {},
    });
    expect(mergeChoices({ roles: { shop: [1, "keeper"], stall: 2 } }).roles).toEqual({ shop: ["keeper"] });
  });
});

describe("fixedParts", () => {
  it("names scopes, plan and snapshot that a story has set", () => {
    expect([...fixedParts({ roles: { shop: "keeper" }, plan: "none", snapshot: "loading" }, market)]).toEqual(
      ["shop", "plan", "snapshot"],
    );
    expect([...fixedParts(undefined, market)]).toEqual([]);
  });
});
