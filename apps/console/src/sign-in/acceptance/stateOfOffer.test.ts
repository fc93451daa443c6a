import { describe, expect, it } from "vitest";
import { stateOfOffer } from "./stateOfOffer.ts";
import { stateOfRefusal } from "./stateOfRefusal.ts";

describe("the state of an invitation", () => {
  it("asks for a second factor where the organization does and the person has none", () => {
    const offer = { state: "pending", secondFactorRequired: true } as const;
    expect(stateOfOffer(offer, false)).toBe("secondFactor");
    expect(stateOfOffer(offer, true)).toBe("ready");
  });

  it("is what became of it once it has ended", () => {
    expect(stateOfOffer({ state: "expired", secondFactorRequired: true }, false)).toBe("expired");
  });

  it("follows from what the server refused, and from nothing else", () => {
    expect(stateOfRefusal("wrong_recipient")).toBe("wrongAccount");
    expect(stateOfRefusal("unavailable")).toBeUndefined();
  });
});
