import { describe, expect, it } from "vitest";
import { readSeenAs } from "./readSeenAs.ts";

describe("readSeenAs", () => {
  it("begins as the story says, on the plan of the sample", () => {
    expect(readSeenAs({}, "billingAdmin")).toEqual({ role: "billingAdmin", plan: "enterprise" });
  });

  it("takes the roles and the plan of the toolbar", () => {
    const rolecall = { roles: { organization: "member", project: ["analyst"] }, plan: "growth" };
    expect(readSeenAs({ rolecall }, "owner")).toEqual({
      role: "member",
      projectRole: "analyst",
      plan: "growth",
    });
  });

  it("is the person that a cell of the grid is about, whatever the toolbar has chosen", () => {
    const rolecall = { roles: { organization: "member" }, cell: { organization: "admin" } };
    expect(readSeenAs({ rolecall }, "owner").role).toBe("admin");
  });

  it.each([
    { roles: { organization: "king", project: "none" } },
    { roles: 1, cell: "x", plan: [] },
    "owner",
    null,
  ])("passes over names that the model does not know: %j", (rolecall) => {
    expect(readSeenAs({ rolecall }, "owner")).toEqual({ role: "owner", plan: "enterprise" });
  });
});
