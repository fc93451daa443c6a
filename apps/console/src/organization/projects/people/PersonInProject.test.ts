import { describe, expect, it } from "vitest";
import { isWanted, ownGrant, type PersonInProject } from "./PersonInProject.ts";

const maya: PersonInProject = {
  userId: "maya",
  email: "maya@acme.test",
  role: "admin",
  sources: [
    { source: "team:growth", role: "admin" },
    { source: "individual", role: "analyst" },
  ],
};

describe("someone in a project", () => {
  it("has as their own what was given to them alone", () => {
    expect(ownGrant(maya)).toBe("analyst");
    expect(ownGrant({ ...maya, sources: [{ source: "organization", role: "owner" }] })).toBeUndefined();
  });

  it("is found by any of the sources of their role, and by the highest role", () => {
    expect(isWanted(maya, { role: undefined, source: "team" })).toBe(true);
    expect(isWanted(maya, { role: "admin", source: "individual" })).toBe(true);
    expect(isWanted(maya, { role: "analyst", source: undefined })).toBe(false);
    expect(isWanted(maya, { role: undefined, source: "everyone" })).toBe(false);
  });
});
