import { describe, expect, it } from "vitest";
import { cells } from "../test/cells.ts";
import { corePermissions } from "./corePermissions.ts";
import { extensionPermissions } from "./extensionPermissions.ts";
import type { ExtensionPermission } from "./extensionPermissions.ts";
import { organizationModel } from "./organizationModel.ts";
import type { OrganizationPermission } from "./organizationModel.ts";
import type { OrganizationRole } from "./organizationRoles.ts";

describe("organizationRoles", () => {
  it("are four", () => {
    expect(organizationModel.roles("organization")).toEqual(["owner", "admin", "billingAdmin", "member"]);
  });

  it("give the owner all that the admin has, and the admin all that the others have", () => {
    expect(heldBy("owner")).toEqual(expect.arrayContaining(heldBy("admin")));
    expect(heldBy("admin")).toEqual(expect.arrayContaining(heldBy("billingAdmin")));
    expect(heldBy("admin")).toEqual(expect.arrayContaining(heldBy("member")));
  });

  it("treat owner and admin alike in all 67 core permissions", () => {
    expect(coreOf("owner")).toEqual(coreOf("admin"));
  });

  it("tell owner from admin by owning alone", () => {
    expect(heldBy("owner").filter((permission) => !heldBy("admin").includes(permission))).toEqual([
      "member.owner.assign",
      "org.ownership.transfer",
      "project.delete",
      "project.transfer",
    ]);
  });

  it("set billing admin and member apart in seven core permissions, five to two", () => {
    expect(rowsOf("billingAdmin", "member")).toEqual([1, 2, 3, 4, 5]);
    expect(rowsOf("member", "billingAdmin")).toEqual([32, 33]);
  });

  it("confer a project role on owner and admin only", () => {
    const conferred = organizationModel
      .roles("organization")
      .map((role) => [
        role,
        organizationModel.definition.roles["organization"]?.[role]?.confers?.["project"],
      ]);
    expect(conferred).toEqual([
      ["owner", "owner"],
      ["admin", "admin"],
      ["billingAdmin", undefined],
      ["member", undefined],
    ]);
  });

  // Owner, admin, billing admin, member.
  it.each<[ExtensionPermission, string]>([
    ["member.role.change", "YYnn"],
    ["member.owner.assign", "Ynnn"],
    ["org.ownership.transfer", "Ynnn"],
    ["org.deletion.cancel", "YYnn"],
    ["org.leave", "YYYY"],
    ["member.stepDown", "YYYY"],
    ["invitation.resend", "YYnn"],
    ["invitation.revoke", "YYnn"],
    ["invitation.edit", "YYnn"],
    ["invoice.view", "YYYn"],
    ["team.view", "YYnn"],
    ["team.project.role.change", "YYnn"],
    ["project.delete", "Ynnn"],
    ["project.transfer", "Ynnn"],
    ["project.user.role.change", "YYnn"],
    ["project.defaultRole.set", "YYnn"],
    ["dataRequest.approve", "YYnn"],
    ["dataRequest.cancel", "YYnn"],
    ["audit.view", "YYnn"],
    ["audit.export", "YYnn"],
    ["report.share", "YYYY"],
    ["lexicon.drop", "YYnn"],
    ["lexicon.merge", "YYnn"],
  ])("answer for the extension %s: %s", (permission, answers) => {
    const found = organizationModel
      .roles("organization")
      .map((role) => (organizationModel.allows("organization", role, permission) ? "Y" : "n"));
    expect(found.join("")).toBe(answers);
  });
});

describe("the two kinds of permission", () => {
  it("are 67 in the table's order, and the extensions", () => {
    expect(corePermissions).toEqual([...new Set(cells.map((cell) => cell.permission))]);
    expect(corePermissions).toHaveLength(67);
    expect(extensionPermissions).toHaveLength(23);
  });

  it("are the whole model and have nothing in common", () => {
    expect(organizationModel.permissions).toEqual([...corePermissions, ...extensionPermissions]);
    expect(new Set(organizationModel.permissions).size).toBe(90);
  });
});

function heldBy(role: OrganizationRole): OrganizationPermission[] {
  return organizationModel.permissions.filter((permission) =>
    organizationModel.allows("organization", role, permission),
  );
}

function coreOf(role: OrganizationRole): OrganizationPermission[] {
  const held = heldBy(role);
  return corePermissions.filter((permission) => held.includes(permission));
}

/** The rows of the table that one role has and the other has not. */
function rowsOf(role: OrganizationRole, other: OrganizationRole): number[] {
  const others = coreOf(other);
  const missing = coreOf(role).filter((permission) => !others.includes(permission));
  return cells
    .filter((cell) => cell.role === role && missing.some((name) => name === cell.permission))
    .map((cell) => cell.row);
}
