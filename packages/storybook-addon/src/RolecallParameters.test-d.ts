import { PermissionProvider } from "@rolecall/organization/react";
import { organizationModel } from "@rolecall/organization";
import { describe, expectTypeOf, it } from "vitest";
import { forEachRole } from "./forEachRole.ts";
import type { RoleMatrixProps } from "./RoleMatrix.tsx";
import type { RolecallGlobals } from "./RolecallGlobals.ts";
import type { RolecallParameters } from "./RolecallParameters.ts";

describe("RolecallParameters", () => {
  it("take the provider of a model, alone or with a persona, labels and places", () => {
    expectTypeOf<{ PermissionProvider: typeof PermissionProvider }>().toExtend<RolecallParameters>();
    ({
      PermissionProvider,
      initial: { roles: { organization: ["owner", "member"] }, plan: "none", snapshot: "offline" },
      labels: { organization: { owner: "Owner" } },
      places: { project: ["web"] },
    }) satisfies RolecallParameters;
  });

  it("do not work without a provider", () => {
    // @ts-expect-error the provider is missing
    ({ labels: {} }) satisfies RolecallParameters;
    // @ts-expect-error labels of roles are by scope
    ({ PermissionProvider, labels: { owner: "Owner" } }) satisfies RolecallParameters;
  });
});

describe("RolecallGlobals", () => {
  it("know every state of a snapshot and no other", () => {
    expectTypeOf<"ready" | "loading" | "expired" | "offline" | "revoked" | undefined>().toEqualTypeOf<
      RolecallGlobals["snapshot"]
    >();
    // @ts-expect-error no snapshot is in this state
    ({ snapshot: "stale" }) satisfies RolecallGlobals;
  });

  it("take one role of a scope or several, by scope", () => {
    ({ roles: { organization: "owner", project: ["admin", "analyst"] } }) satisfies RolecallGlobals;
    // @ts-expect-error roles are by scope
    ({ roles: ["owner"] }) satisfies RolecallGlobals;
  });
});

describe("RoleMatrixProps", () => {
  it("take any model, and no definition in its place", () => {
    ({ model: organizationModel }) satisfies RoleMatrixProps;
    // @ts-expect-error a definition is no model
    ({ model: organizationModel.definition }) satisfies RoleMatrixProps;
  });
});

describe("forEachRole", () => {
  it("takes a story with its file's default export and a model", () => {
    expectTypeOf(forEachRole({}, { meta: {}, model: organizationModel, scope: "project" })).toBeVoid();
    // @ts-expect-error the model is missing
    forEachRole({}, { meta: {} });
    // @ts-expect-error the default export of the file is missing
    forEachRole({}, { model: organizationModel });
  });
});
