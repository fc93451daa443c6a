import { describe, expectTypeOf, it } from "vitest";
import type { Access } from "./Access.ts";
import { createAccess } from "./createAccess.ts";
import type { Decision, Verdict } from "./Decision.ts";
import { defineRoleModel } from "./defineRoleModel.ts";
import type { AnyRoleModel, PermissionOf } from "./RoleModel.ts";
import type { Grant } from "./Snapshot.ts";
import { whoCan } from "./whoCan.ts";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "team.delete": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "project.delete": { allOf: ["organization", "project"] },
  },
  roles: {
    organization: {
      owner: { permissions: ["team.create", "team.delete", "project.rename", "project.delete"] },
    },
    project: { owner: { permissions: ["project.delete"] } },
  },
});
type Name = PermissionOf<typeof model>;
declare const name: Name;
declare const aboutTeams: "team.create" | "team.delete";
declare const aboutProjects: "project.rename" | "project.delete";
declare const place: { readonly project: string };
declare const maybePlace: { readonly project: string } | undefined;

const access = createAccess(model, "not_loaded");

describe("Access", () => {
  it("answers by the form of the question", () => {
    expectTypeOf(access.can("team.create")).toBeBoolean();
    expectTypeOf(access.verdict("project.rename", place)).toEqualTypeOf<Verdict>();
    expectTypeOf(access.decide("project.rename", place)).toEqualTypeOf<Decision<"project.rename">>();
    expectTypeOf(access.every(["team.create", "project.rename"], place)).toBeBoolean();
    expectTypeOf(access.some(["team.create"])).toBeBoolean();
    expectTypeOf(access.filter("project.rename", ["web"])).toEqualTypeOf<string[]>();
    expectTypeOf(access.permissions(place)).toEqualTypeOf<Name[]>();
    expectTypeOf(access.targets("project.delete")).toEqualTypeOf<
      { readonly every: true } | { readonly every: false; readonly ids: readonly string[] }
    >();
    expectTypeOf(access.status).toEqualTypeOf<"ready" | "unknown">();
    expectTypeOf(access.version).toEqualTypeOf<number | undefined>();
  });

  it("tells every from some targets", () => {
    const targets = access.targets("project.delete");
    if (!targets.every) expectTypeOf(targets.ids).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error there is no list where all are allowed
    else void targets.ids;
  });

  it("is read only", () => {
    // @ts-expect-error the snapshot decides it
    access.plan = "enterprise";
  });

  it("takes a target where one is needed, and only there", () => {
    expectTypeOf(access.can("project.rename", maybePlace)).toBeBoolean();
    // @ts-expect-error the project is missing
    access.can("project.rename");
    // @ts-expect-error the id is no text
    access.can("project.rename", { project: 3 });
    // @ts-expect-error a target is an object
    access.can("project.rename", "web");
    // @ts-expect-error teams are created in the organization
    access.can("team.create", place);
    // @ts-expect-error no list of places for a permission that concerns none
    access.filter("team.create", ["web"]);
  });
});

describe("a permission in a variable", () => {
  it("is asked with a target or without, when it can be any", () => {
    expectTypeOf(access.can(name)).toBeBoolean();
    expectTypeOf(access.can(name, place)).toBeBoolean();
    expectTypeOf(access.can(name, maybePlace)).toBeBoolean();
    expectTypeOf(access.decide(name, place)).toEqualTypeOf<Decision<Name>>();
    expectTypeOf(access.every([name], place)).toBeBoolean();
    expectTypeOf(access.every(model.permissions, place)).toBeBoolean();
    expectTypeOf(whoCan(model, [], name, place)).toBeArray();
    // @ts-expect-error "workspace" is no scope, whatever the permission
    access.can(name, { workspace: "web" });
    // @ts-expect-error any text is too wide
    access.can(name as string);
  });

  it("is asked like each of the names that it can be", () => {
    expectTypeOf(access.can(aboutTeams)).toBeBoolean();
    expectTypeOf(access.can(aboutProjects, place)).toBeBoolean();
    expectTypeOf(access.filter(aboutProjects, ["web"])).toEqualTypeOf<string[]>();
    expectTypeOf(access.at(place).can(aboutProjects)).toBeBoolean();
    // @ts-expect-error all of them need the project
    access.can(aboutProjects);
    // @ts-expect-error none of them takes one
    access.can(aboutTeams, place);
  });
});

describe("PlaceAccess", () => {
  it("knows the permissions of its place and takes no target", () => {
    const inProject = access.at(place);
    expectTypeOf(inProject.can("project.rename")).toBeBoolean();
    expectTypeOf(inProject.verdict("project.rename")).toEqualTypeOf<Verdict>();
    expectTypeOf(inProject.decide("project.rename").permission).toEqualTypeOf<
      "project.rename" | "project.delete"
    >();
    expectTypeOf(inProject.every(["project.rename", "project.delete"])).toBeBoolean();
    expectTypeOf(inProject.permissions()).toEqualTypeOf<("project.rename" | "project.delete")[]>();
    expectTypeOf(inProject).not.toHaveProperty("at");
    expectTypeOf(inProject).not.toHaveProperty("filter");
    expectTypeOf(inProject).not.toHaveProperty("targets");
    // @ts-expect-error teams are in no project
    inProject.can("team.create");
    // @ts-expect-error the place has been named
    inProject.can("project.rename", place);
    // @ts-expect-error a place has a name
    access.at({});
  });
});

describe("an access to a model that is known at run time only", () => {
  it("takes any names", () => {
    const open: Access<AnyRoleModel["~types"]> = createAccess({} as AnyRoleModel, "not_refreshed");
    expectTypeOf(open.can("anything")).toBeBoolean();
    expectTypeOf(open.can("anything", { anywhere: "web" })).toBeBoolean();
    expectTypeOf(open.every(["anything"], { anywhere: "web" })).toBeBoolean();
    expectTypeOf(open.at({ anywhere: "web" }).can("anything")).toBeBoolean();
    expectTypeOf(open.filter("anything", ["web"])).toEqualTypeOf<string[]>();
  });
});

describe("whoCan", () => {
  it("gives the people with the grants", () => {
    expectTypeOf(whoCan(model, [], "team.create")).toEqualTypeOf<
      { readonly subject: string; readonly grantedBy: readonly Grant[] }[]
    >();
    // @ts-expect-error the project is missing
    whoCan(model, [], "project.rename");
  });
});
