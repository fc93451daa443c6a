import { describe, expect, it } from "vitest";
import { organizationModel } from "./organizationModel.ts";
import { permissionSections } from "./permissionSections.ts";

describe("permissionSections", () => {
  it("hold every permission once, in the model's order", () => {
    expect(permissionSections.flatMap((section) => section.permissions)).toEqual(
      organizationModel.permissions,
    );
  });

  it("are the table's fifteen, sized as there, and then those of the extensions", () => {
    const core = permissionSections.filter((section) => !section.extension);
    expect(core.map((section) => section.permissions.length)).toEqual([
      6, 6, 9, 7, 3, 2, 4, 2, 5, 1, 2, 7, 3, 3, 7,
    ]);
    expect(permissionSections.slice(0, 15)).toEqual(core);
  });

  it("have the table's levels", () => {
    expect(permissionSections.slice(0, 15).map((section) => section.level)).toEqual([
      ...Array.from({ length: 6 }, () => "organization"),
      ...Array.from({ length: 3 }, () => "account"),
      "other",
      "other",
      ...Array.from({ length: 4 }, () => "report"),
    ]);
  });
});
