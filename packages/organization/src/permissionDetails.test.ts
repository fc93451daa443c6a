import { describe, expect, it } from "vitest";
import { cells } from "../test/cells.ts";
import { corePermissions } from "./corePermissions.ts";
import { extensionPermissions } from "./extensionPermissions.ts";
import { organizationModel } from "./organizationModel.ts";
import { permissionDetails } from "./permissionDetails.ts";

const details = organizationModel.permissions.map((permission) => ({
  permission,
  ...permissionDetails[permission],
}));

describe("permissionDetails", () => {
  it("describe every permission, and nothing else", () => {
    expect(Object.keys(permissionDetails).sort()).toEqual([...organizationModel.permissions].sort());
  });

  it("mark the extensions, and no core permission", () => {
    expect(corePermissions.filter((permission) => permissionDetails[permission].extension)).toEqual([]);
    expect(extensionPermissions.filter((permission) => !permissionDetails[permission].extension)).toEqual([]);
  });

  it("give each its own label: a capital, no full stop", () => {
    expect(new Set(details.map(({ label }) => label)).size).toBe(details.length);
    expect(details.filter(({ label }) => !/^[A-Z][^.]*$/.test(label))).toEqual([]);
  });

  it("write notes in whole sentences", () => {
    expect(details.filter(({ note }) => note !== undefined && !/^[A-Z].*\.$/.test(note))).toEqual([]);
  });

  it("say of the core permissions what the table says they are about", () => {
    expect(cells.filter((cell) => permissionDetails[cell.permission].scope !== cell.about)).toEqual([]);
  });

  it("name the project as scope exactly where a decision needs one", () => {
    for (const { permission, scope } of details) {
      const rule = organizationModel.definition.permissions[permission];
      const deciding = rule?.anyOf ?? rule?.allOf;
      expect([permission, scope === "project"]).toEqual([permission, deciding?.includes("project")]);
    }
  });
});
