import { defineRoleModel } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import type { Snapshot } from "@rolecall/core";
import type { RenderResult } from "@testing-library/react";
import { describe, expectTypeOf, it } from "vitest";
import { createPermissions } from "./createPermissions.tsx";
import { createTestKit, type TestKit } from "./createTestKit.tsx";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: { "project.rename": { anyOf: ["project"] } },
  roles: {
    organization: { owner: { permissions: [] }, member: { permissions: [] } },
    project: { admin: { permissions: ["project.rename"] } },
  },
});
const { PermissionProvider } = createPermissions(model);
const kit = createTestKit(model, PermissionProvider);

describe("TestKit", () => {
  it("renders as people of the model's roles", () => {
    expectTypeOf(kit).toExtend<TestKit<(typeof model)["~types"]>>();
    expectTypeOf(kit.renderAs({ organization: "owner" }, <p />)).toEqualTypeOf<RenderResult>();
    expectTypeOf(
      kit.renderAs({ project: { web: "admin" } }, <p />, { plan: "free" }),
    ).toEqualTypeOf<RenderResult>();
    expectTypeOf(kit.renderAs({}, <p />)).toEqualTypeOf<RenderResult>();
    // @ts-expect-error "admin" is a role in a project
    kit.renderAs({ organization: "admin" }, <p />);
    // @ts-expect-error in which project?
    kit.renderAs({ project: "admin" }, <p />);
    // @ts-expect-error "workspace" is no scope
    kit.renderAs({ workspace: { web: "admin" } }, <p />);
    // @ts-expect-error there is nothing to render
    kit.renderAs({ organization: "owner" });
    // @ts-expect-error a version is a number
    kit.renderAs({ organization: "owner" }, <p />, { version: "1" });
  });

  it("lists the roles of a scope", () => {
    expectTypeOf(kit.eachRole("organization")).toEqualTypeOf<readonly ("owner" | "member")[]>();
    expectTypeOf(kit.eachRole("project")).toEqualTypeOf<readonly "admin"[]>();
    // @ts-expect-error "workspace" is no scope
    kit.eachRole("workspace");
  });
});

describe("snapshotFor", () => {
  it("makes a snapshot of a person with roles of the model", () => {
    expectTypeOf(snapshotFor(model, { organization: "owner" })).toEqualTypeOf<Snapshot>();
    expectTypeOf(snapshotFor(model, {}, { source: "team:growth" })).toEqualTypeOf<Snapshot>();
    // @ts-expect-error "analyst" is no role
    snapshotFor(model, { project: { web: "analyst" } });
  });
});
