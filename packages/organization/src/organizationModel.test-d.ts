import { createAccess } from "@rolecall/core";
import { describe, expectTypeOf, it } from "vitest";
import { organizationModel, permissionDetails } from "./index.ts";
import type {
  CorePermission,
  ExtensionPermission,
  OrganizationPermission,
  OrganizationRole,
  Plan,
  ProjectRole,
} from "./index.ts";

const access = createAccess(organizationModel, "not_loaded");

describe("organizationModel", () => {
  it("names its roles and plans", () => {
    expectTypeOf<OrganizationRole>().toEqualTypeOf<"owner" | "admin" | "billingAdmin" | "member">();
    expectTypeOf<ProjectRole>().toEqualTypeOf<"owner" | "admin" | "analyst" | "consumer">();
    expectTypeOf<Plan>().toEqualTypeOf<"free" | "growth" | "enterprise">();
    expectTypeOf(organizationModel.roles("organization")).toEqualTypeOf<readonly OrganizationRole[]>();
    expectTypeOf(organizationModel.roles("project")).toEqualTypeOf<readonly ProjectRole[]>();
  });

  it("has the core permissions and the extensions, which have nothing in common", () => {
    expectTypeOf<OrganizationPermission>().toEqualTypeOf<CorePermission | ExtensionPermission>();
    expectTypeOf<CorePermission & ExtensionPermission>().toBeNever();
  });

  it("knows which permissions are about a project", () => {
    expectTypeOf(access.can("team.create")).toBeBoolean();
    expectTypeOf(access.can("project.rename", { project: "web" })).toBeBoolean();
    expectTypeOf(access.can("account.gdprToken.generate", { project: "web" })).toBeBoolean();
    // @ts-expect-error the project is missing
    access.can("project.rename");
    // @ts-expect-error creating a team concerns no project
    access.can("team.create", { project: "web" });
    // @ts-expect-error teams are no place in which roles are held
    access.can("project.rename", { team: "growth" });
  });

  it("refuses misspelt names", () => {
    expectTypeOf<"team.craete">().not.toExtend<OrganizationPermission>();
    // @ts-expect-error "team.craete" is no permission
    access.can("team.craete");
    // @ts-expect-error "billing_admin" is no organization role
    organizationModel.allows("organization", "billing_admin", "team.create");
    // @ts-expect-error analysts are in projects, not in organizations
    organizationModel.allows("organization", "analyst", "team.create");
    // @ts-expect-error "workspace" is no scope
    organizationModel.roles("workspace");
    // @ts-expect-error "invitation.accept" is decided by the invitation
    void permissionDetails["invitation.accept"];
  });
});
