import { describe, expect, it } from "vitest";
import { definition } from "../test/definition.ts";
import { faultCodes } from "../test/faultCodes.ts";
import { parseRoleModel } from "./index.ts";

describe("parseRoleModel", () => {
  it("reads a model from JSON that answers like the one it was written as", () => {
    expect(parseRoleModel(JSON.parse(JSON.stringify(definition))).permissions).toEqual(
      Object.keys(definition.permissions),
    );
  });

  const change = (part: object) => ({ ...definition, ...part });
  const { roles, permissions } = definition;
  it.each([
    ["text", "not_an_object"],
    [change({ roles: [] }), "not_an_object"],
    [change({ scopes: { organization: null } }), "not_an_object"],
    [change({ scopes: { organization: {}, project: { within: 1 } } }), "not_a_name"],
    [
      change({
        roles: {
          ...roles,
          organization: { ...roles.organization, member: { permissions: [], confers: { project: 1 } } },
        },
      }),
      "not_a_name",
    ],
    [change({ roles: { ...roles, organization: { ...roles.organization, member: {} } } }), "not_a_list"],
    [change({ scopes: { organization: {}, project: {} } }), "root_scope"],
    [change({ scopes: { a: { within: "b" }, b: { within: "a" } } }), "scope_cycle"],
    [
      change({ permissions: { ...permissions, "team.create": { anyOf: ["organisation"] } } }),
      "unknown_scope",
    ],
    [
      change({
        permissions: { ...permissions, "team.create": { anyOf: ["organization"], allOf: ["organization"] } },
      }),
      "no_mode",
    ],
    [
      change({ permissions: { ...permissions, "team.create": { anyOf: ["organization", "organization"] } } }),
      "duplicate",
    ],
    [change({ plans: ["enterprise", "enterprise"] }), "duplicate"],
    [change({ roles: { ...roles, team: {} } }), "unknown_scope"],
    [
      change({
        roles: {
          ...roles,
          project: { ...roles.project, analyst: { permissions: ["report.view"], extends: ["analyst"] } },
        },
      }),
      "role_cycle",
    ],
    [
      change({
        roles: {
          ...roles,
          organization: { ...roles.organization, member: { permissions: [], confers: { team: "x" } } },
        },
      }),
      "unknown_scope",
    ],
    [
      change({
        roles: {
          ...roles,
          organization: {
            ...roles.organization,
            member: { permissions: [], confers: { organization: "owner" } },
          },
        },
      }),
      "confers_from_root",
    ],
    [change({ scopes: {} }), "root_scope"],
    [change({ scopes: { organization: {}, project: { within: "galaxy" } } }), "unknown_scope"],
    [change({ scopes: { organization: {}, project: { within: "project" } } }), "scope_cycle"],
    [change({ permissions: { ...permissions, spare: { anyOf: ["organization"] } } }), "permission_unheld"],
    [change({ permissions: { ...permissions, "team.create": {} } }), "no_mode"],
    [change({ permissions: { ...permissions, "team.create": { anyOf: [] } } }), "no_scope"],
    [change({ permissions: { ...permissions, "team.create": { anyOf: "organization" } } }), "not_a_list"],
    [
      change({
        roles: { ...roles, project: { ...roles.project, analyst: { permissions: ["team.create"] } } },
      }),
      "permission_out_of_scope",
    ],
    [
      change({
        roles: { ...roles, project: { ...roles.project, analyst: { permissions: ["report.veiw"] } } },
      }),
      "unknown_permission",
    ],
    [
      change({
        roles: {
          ...roles,
          project: { ...roles.project, analyst: { permissions: ["report.view"], extends: ["owner"] } },
        },
      }),
      "role_cycle",
    ],
    [
      change({
        roles: {
          ...roles,
          project: { ...roles.project, analyst: { permissions: ["report.view", "report.view"] } },
        },
      }),
      "duplicate",
    ],
    [
      change({
        roles: {
          ...roles,
          project: { ...roles.project, analyst: { permissions: ["report.view"], extends: ["boss"] } },
        },
      }),
      "unknown_role",
    ],
    [
      change({
        roles: {
          ...roles,
          organization: { ...roles.organization, member: { permissions: [], confers: { project: "boss" } } },
        },
      }),
      "unknown_role",
    ],
    [
      change({
        roles: {
          ...roles,
          project: {
            ...roles.project,
            analyst: { permissions: ["report.view"], confers: { project: "owner" } },
          },
        },
      }),
      "confers_from_root",
    ],
    [change({ plans: ["free"] }), "unknown_plan"],
  ])("refuses %j as %s", (value, code) => {
    expect(faultCodes(() => parseRoleModel(value))).toContain(code);
  });
});
