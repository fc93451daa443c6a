import { describe, expect, it } from "vitest";
import { definition } from "../test/definition.ts";
import { faultCodes } from "../test/faultCodes.ts";
import { defineRoleModel } from "./index.ts";

const { roles, permissions } = definition;
const change = (part: object) => ({ ...definition, ...part });
const analyst = (role: object) =>
  change({ roles: { ...roles, project: { ...roles.project, analyst: role } } });

describe("defineRoleModel", () => {
  it("answers for roles by themselves, conferred roles and plans included", () => {
    const model = defineRoleModel(definition);
    expect(model.allows("organization", "owner", "project.rename")).toBe(true);
    expect(model.allows("organization", "member", "project.rename")).toBe(false);
    expect(model.allows("project", "admin", "token.create")).toBe(true);
    expect(model.roles("project")).toEqual(["owner", "admin", "analyst"]);
    expect(model.plans).toEqual(["enterprise"]);
  });

  it.each([
    [change({ scopes: {} }), "root_scope"],
    [change({ permissions: { ...permissions, "team.create": { allOf: [] } } }), "no_scope"],
    [change({ permissions: { ...permissions, spare: { anyOf: ["organization"] } } }), "permission_unheld"],
    [analyst({ permissions: ["report.veiw"] }), "unknown_permission"],
    [analyst({ permissions: ["report.view", "report.view"] }), "duplicate"],
    [analyst({ permissions: ["report.view"], extends: ["boss"] }), "unknown_role"],
    [analyst({ permissions: ["report.view"], extends: ["owner"] }), "role_cycle"],
    [
      change({
        roles: {
          ...roles,
          organization: { ...roles.organization, member: { permissions: [], confers: { project: "boss" } } },
        },
      }),
      "unknown_role",
    ],
  ])("refuses %j as %s, also where the compiler was overruled", (value, code) => {
    // overruling the compiler is the point of the test
    expect(faultCodes(() => defineRoleModel(value as never))).toEqual([code]);
  });
});
