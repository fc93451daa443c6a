import { describe, expect, it } from "vitest";
import { isUpgrade, planIncludes, planLoss } from "./planLabel.ts";

describe("the words of the plans", () => {
  it("names the project roles that can be given on a plan", () => {
    expect(planIncludes("free")).toContain("Project roles to give: owner and admin");
    expect(planIncludes("enterprise")).toContain(
      "Project roles to give: owner, admin, analyst, and consumer",
    );
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
