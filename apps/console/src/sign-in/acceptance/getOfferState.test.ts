import { describe, expect, it } from "vitest";
import { getOfferState } from "./getOfferState.ts";
import { getRefusalState } from "./getRefusalState.ts";

describe("the state of an invitation", () => {
  it("asks for a second factor where the organization does and the person has none", () => {
    const offer = { state: "pending", secondFactorRequired: true } as const;
    expect(getOfferState(offer, false)).toBe("secondFactor");
    expect(getOfferState(offer, true)).toBe("ready");
  });

  it("is what became of it once it has ended", () => {
    expect(getOfferState({ state: "expired", secondFactorRequired: true }, false)).toBe("expired");
  });

  it("follows from what the server refused, and from nothing else", () => {
    expect(getRefusalState("wrong_recipient")).toBe("wrongAccount");
    expect(getRefusalState("unavailable")).toBeUndefined();
  });
});
