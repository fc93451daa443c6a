import { describe, expect, it } from "vitest";
import { rolesThatGive } from "./rolesThatGive.ts";

describe("rolesThatGive", () => {
  it("finds the roles in the organization for what is about the organization", () => {
    expect(rolesThatGive("audit.view", undefined, "enterprise")).toEqual({
      organization: ["owner", "admin"],
      project: [],
    });
  });

  it("finds the roles in the project too, for what is about one", () => {
    const { organization, project } = rolesThatGive("report.insights", "web", "enterprise");
    expect(organization).toContain("owner");
    expect(organization).not.toContain("member");
    expect(project).toContain("consumer");
  });
});
