import { describe, expect, it } from "vitest";
import { isUpgrade, planIncludes, planLoss, planPrice } from "./planLabel.ts";

describe("the words of the plans", () => {
  it("names the project roles that can be given on a plan", () => {
    expect(planIncludes("free")).toContain("Project roles to give: owner and admin");
    expect(planIncludes("enterprise")).toContain(
      "Project roles to give: owner, admin, analyst, and consumer",
    );
  });

  it("says what a plan costs for each seat, and for all of them", () => {
    expect(planIncludes("enterprise")).toContain("€47.00 a month for each seat, plus tax");
    expect(planPrice("enterprise", 40)).toBe("€1,880.00 a month for 40 seats, plus tax");
    expect(planPrice("growth", 1)).toBe("€29.00 a month for 1 seat, plus tax");
    expect(planPrice("free", 40)).toBe("Free of charge");
  });

  it("says what a step down loses, and nothing of a step up", () => {
    expect(planLoss("enterprise", "growth")).toContain("You can no longer make anyone analyst and consumer");
    expect(planLoss("growth", "free")).toBe("Only 100,000 events in 30 days are included.");
    expect(planLoss("free", "enterprise")).toBeUndefined();
    expect(planLoss("free", "free")).toBeUndefined();
  });

  it("knows which plan is the larger one", () => {
    expect(isUpgrade("free", "growth")).toBe(true);
    expect(isUpgrade("enterprise", "growth")).toBe(false);
    expect(isUpgrade("growth", "growth")).toBe(false);
  });
});
