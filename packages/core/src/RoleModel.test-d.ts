import { describe, expectTypeOf, it } from "vitest";
import { defineRoleModel } from "./defineRoleModel.ts";
import type { RoleModelDefinition } from "./definition.ts";
import type { AnyRoleModel, PermissionOf, PlanOf, RoleOf, ScopeOf, TargetOf } from "./RoleModel.ts";

const model = defineRoleModel({
  plans: ["free", "enterprise"],
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "report.insights": { allOf: ["organization", "project"], plans: ["enterprise"] },
  },
  roles: {
    organization: {
      owner: {
        permissions: ["team.create", "project.rename", "report.insights"],
        confers: { project: "admin" },
      },
      member: { permissions: [] },
    },
    project: {
      admin: { extends: ["analyst"], permissions: ["project.rename"], onPlan: { enterprise: [] } },
      analyst: { permissions: ["report.insights"], plans: ["enterprise"] },
    },
  },
});
type Model = typeof model;

describe("the names of a model", () => {
  it("are read off it", () => {
    expectTypeOf<PermissionOf<Model>>().toEqualTypeOf<"team.create" | "project.rename" | "report.insights">();
    expectTypeOf<ScopeOf<Model>>().toEqualTypeOf<"organization" | "project">();
    expectTypeOf<RoleOf<Model, "organization">>().toEqualTypeOf<"owner" | "member">();
    expectTypeOf<RoleOf<Model, "project">>().toEqualTypeOf<"admin" | "analyst">();
    expectTypeOf<PlanOf<Model>>().toEqualTypeOf<"free" | "enterprise">();
    // @ts-expect-error "workspace" is no scope
    expectTypeOf<RoleOf<Model, "workspace">>().toBeNever();
  });

  it("are texts where they are known at run time only", () => {
    expectTypeOf<PermissionOf<AnyRoleModel>>().toEqualTypeOf<string>();
    expectTypeOf<RoleOf<AnyRoleModel, "team">>().toEqualTypeOf<string>();
    expectTypeOf<PlanOf<AnyRoleModel>>().toEqualTypeOf<string>();
  });

  it("are none where there is no model", () => {
    expectTypeOf<PermissionOf<{ permissions: string[] }>>().toBeNever();
    expectTypeOf<ScopeOf<string>>().toBeNever();
    expectTypeOf<PlanOf<undefined>>().toBeNever();
  });

  it("are listed by the model itself", () => {
    expectTypeOf(model.permissions).toEqualTypeOf<readonly PermissionOf<Model>[]>();
    expectTypeOf(model.scopes).toEqualTypeOf<readonly ScopeOf<Model>[]>();
    expectTypeOf(model.plans).toEqualTypeOf<readonly PlanOf<Model>[]>();
    expectTypeOf(model.roles("project")).toEqualTypeOf<readonly RoleOf<Model, "project">[]>();
    expectTypeOf(model.root).toBeString();
    expectTypeOf(model.definition).toEqualTypeOf<RoleModelDefinition>();
    // @ts-expect-error a model is immutable
    model.root = "project";
  });

  it("are checked in questions about roles", () => {
    expectTypeOf(model.allows("project", "admin", "project.rename")).toBeBoolean();
    const permission: PermissionOf<Model> = model.permissions[0] ?? "team.create";
    expectTypeOf(model.allows("organization", "owner", permission)).toBeBoolean();
    // @ts-expect-error members are in organizations
    model.allows("project", "member", "project.rename");
    // @ts-expect-error "project.renmae" is no permission
    model.allows("project", "admin", "project.renmae");
    // @ts-expect-error any text is too wide
    model.allows("project", "admin", "project.rename" as string);
  });
});

describe("TargetOf", () => {
  it("is the place that a permission concerns, or nothing", () => {
    expectTypeOf<TargetOf<Model, "project.rename">>().toEqualTypeOf<{ readonly project: string }>();
    expectTypeOf<TargetOf<Model, "report.insights">>().toEqualTypeOf<{ readonly project: string }>();
    expectTypeOf<TargetOf<Model, "team.create">>().toEqualTypeOf<undefined>();
    // @ts-expect-error "project.renmae" is no permission
    expectTypeOf<TargetOf<Model, "project.renmae">>().toBeUndefined();
  });
});

describe("RoleModelDefinition", () => {
  it("takes plain data of the right shape", () => {
    expectTypeOf(model.definition).toExtend<RoleModelDefinition>();
    const scopes = { organization: {} };
    const roles = { organization: { owner: { permissions: ["team.create"] } } };
    expectTypeOf({ scopes, roles, permissions: { a: { anyOf: ["b"] } } }).toExtend<RoleModelDefinition>();
    // both ways of deciding at once
    expectTypeOf({
      scopes,
      roles,
      permissions: { a: { anyOf: ["b"], allOf: ["b"] } },
    }).not.toExtend<RoleModelDefinition>();
    // neither of them
    expectTypeOf({ scopes, roles, permissions: { a: {} } }).not.toExtend<RoleModelDefinition>();
    // a role without its permissions
    expectTypeOf({
      scopes,
      roles: { organization: { owner: {} } },
      permissions: {},
    }).not.toExtend<RoleModelDefinition>();
  });
});
