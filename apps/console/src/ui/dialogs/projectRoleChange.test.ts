import { organizationModel } from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { projectRoleChange } from "./projectRoleChange.ts";

const roles = [null, ...organizationModel.roles("project")];
const pairs = roles.flatMap((from) => roles.map((to) => [from, to] as const));

describe("projectRoleChange", () => {
  it("names what an admin of a project may do that an analyst may not, and nothing else", () => {
    const { gain, loss } = projectRoleChange("enterprise", "analyst", "admin");
    expect(gain.permissions).toContain("project.rename");
    expect(gain.permissions).toContain("account.gdprToken.generate");
    expect(gain.permissions).not.toContain("report.insights");
    expect(gain.permissions).not.toContain("project.delete");
    expect(loss.permissions).toEqual([]);
  });

  it("leaves out what the plan does not include", () => {
    const { gain } = projectRoleChange("free", "analyst", "admin");
    expect(gain.permissions).not.toContain("account.gdprToken.generate");
  });

  it.each(pairs)("from %s to %s is the way back turned round", (from, to) => {
    const there = projectRoleChange("enterprise", from, to);
    const back = projectRoleChange("enterprise", to, from);
    expect(there.gain).toEqual(back.loss);
    expect(there.loss).toEqual(back.gain);
    expect(there.gain.permissions.length > 0 || there.loss.permissions.length > 0).toBe(from !== to);
  });
});
