import { organizationModel } from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { targetFor } from "./targetFor.ts";

describe("targetFor", () => {
  it("names the project for exactly the permissions in which a project has a say", () => {
    const concernsProject = organizationModel.permissions.filter((permission) => {
      const rule = organizationModel.definition.permissions[permission];
      return [...(rule?.anyOf ?? []), ...(rule?.allOf ?? [])].includes("project");
    });
    expect(
      organizationModel.permissions.filter((permission) => targetFor(permission, "web") !== undefined),
    ).toEqual(concernsProject);
  });
});
