import {
  type Access,
  type Decision,
  defineRoleModel,
  type PackedSnapshot,
  type Snapshot,
} from "@rolecall/core";
import type { ReactNode } from "react";
import { describe, expectTypeOf, it } from "vitest";
import { createPermissions, type PermissionProviderProps } from "./createPermissions.tsx";
import type { SnapshotSource } from "./SnapshotSource.ts";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
  },
  roles: {
    organization: { owner: { permissions: ["team.create"] } },
    project: { owner: { permissions: ["project.rename"] } },
  },
});
const { PermissionProvider, usePermission, usePermissions, useAccess } = createPermissions(model);
declare const snapshot: Snapshot;
declare const packed: PackedSnapshot;
const source: SnapshotSource = { load: () => Promise.resolve(snapshot) };

describe("the hooks", () => {
  it("answer with decisions that know the permission", () => {
    // types only: nothing is called
    const useAll = () => {
      expectTypeOf(usePermission("team.create")).toEqualTypeOf<Decision<"team.create">>();
      expectTypeOf(
        usePermission("project.rename", { project: "web" }).permission,
      ).toEqualTypeOf<"project.rename">();
      expectTypeOf(useAccess()).toExtend<Pick<Access<(typeof model)["~types"]>, "status" | "subject">>();
      expectTypeOf(useAccess().can("team.create")).toBeBoolean();
      const both = usePermissions(["team.create", "project.rename"], { project: "web" });
      expectTypeOf(both).toEqualTypeOf<{
        readonly "team.create": Decision<"team.create">;
        readonly "project.rename": Decision<"project.rename">;
      }>();
      // @ts-expect-error it was not asked
      void usePermissions(["team.create"])["project.rename"];
      // @ts-expect-error the project is missing
      usePermission("project.rename");
      // @ts-expect-error the project is missing for one of the list
      usePermissions(["project.rename"]);
    };
    expectTypeOf(useAll).toBeFunction();
  });
});

describe("PermissionProviderProps", () => {
  it("take a snapshot in any form, a source, or neither", () => {
    void (<PermissionProvider />);
    void (<PermissionProvider snapshot={snapshot}>content</PermissionProvider>);
    void (<PermissionProvider snapshot={packed} source={source} />);
    void (<PermissionProvider snapshot={undefined} source={undefined} onError={undefined} />);
    expectTypeOf<PermissionProviderProps["snapshot"]>().toEqualTypeOf<
      Snapshot | PackedSnapshot | undefined
    >();
    expectTypeOf<PermissionProviderProps["source"]>().toEqualTypeOf<SnapshotSource | undefined>();
    expectTypeOf<PermissionProviderProps["children"]>().toEqualTypeOf<ReactNode>();
    // @ts-expect-error a text is no snapshot
    void (<PermissionProvider snapshot="not_loaded" />);
    // @ts-expect-error a promise of a snapshot is what a source loads
    void (<PermissionProvider snapshot={Promise.resolve(snapshot)} />);
    // @ts-expect-error a source has a way to load
    void (<PermissionProvider source={{}} />);
  });
});

describe("SnapshotSource", () => {
  it("loads with a signal and may report newer snapshots", () => {
    expectTypeOf<SnapshotSource["load"]>().parameter(0).toEqualTypeOf<{ readonly signal: AbortSignal }>();
    expectTypeOf<SnapshotSource["load"]>().returns.resolves.toEqualTypeOf<Snapshot | PackedSnapshot | null>();
    expectTypeOf({ load: () => Promise.resolve(null) }).toExtend<SnapshotSource>();
    expectTypeOf({ load: () => Promise.resolve("stranger") }).not.toExtend<SnapshotSource>();
    expectTypeOf({
      load: () => Promise.resolve(packed),
      subscribe: () => () => {},
    }).toExtend<SnapshotSource>();
    expectTypeOf({ load: () => snapshot }).not.toExtend<SnapshotSource>();
    // no one could stop it
    expectTypeOf({ load: source.load, subscribe: () => 3 }).not.toExtend<SnapshotSource>();
  });
});
