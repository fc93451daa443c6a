import { describe, expect, it } from "vitest";
import { neededRoles } from "./neededRoles.ts";

describe("the roles that would be enough", () => {
  it("are those of the organization for what only it decides", () => {
    expect(neededRoles("team.create")).toEqual([
      { scope: "organization", role: "owner" },
      { scope: "organization", role: "admin" },
    ]);
  });

  it("are those of the project, too, where it has a say of its own", () => {
    expect(neededRoles("project.delete")).toEqual([
      { scope: "organization", role: "owner" },
      { scope: "project", role: "owner" },
    ]);
  });

  it("are none where it takes two at once", () => {
    expect(neededRoles("report.funnels")).toEqual([]);
  });
});
