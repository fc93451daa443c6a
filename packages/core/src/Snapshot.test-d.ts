import { describe, expectTypeOf, it } from "vitest";
import { packSnapshot, unpackSnapshot } from "./packSnapshot.ts";
import { type Fault, RolecallError } from "./RolecallError.ts";
import type {
  Grant,
  GrantGroup,
  LimitReason,
  PackedSnapshot,
  Snapshot,
  SnapshotHeader,
  SnapshotLimit,
} from "./Snapshot.ts";

const header = { subject: "ada", root: "acme", version: 1 };

describe("Grant", () => {
  it("names all four", () => {
    expectTypeOf({ scope: "project", id: "web", role: "admin", source: "team:growth" }).toExtend<Grant>();
    expectTypeOf({ scope: "project", id: "web", role: "admin" }).not.toExtend<Grant>();
    expectTypeOf({ scope: "project", id: 3, role: "admin", source: "everyone" }).not.toExtend<Grant>();
    // @ts-expect-error a grant is not changed
    const change = (grant: Grant) => (grant.role = "owner");
    void change;
  });
});

describe("Snapshot", () => {
  it("needs subject, root, version and grants", () => {
    expectTypeOf(header).toExtend<SnapshotHeader>();
    expectTypeOf({ ...header, grants: [] }).toExtend<Snapshot>();
    expectTypeOf({
      ...header,
      grants: [],
      plan: "free",
      expiresAt: "2030-01-01T00:00:00Z",
    }).toExtend<Snapshot>();
    expectTypeOf({ ...header, grants: [], plan: undefined }).toExtend<Snapshot>();
    expectTypeOf(header).not.toExtend<Snapshot>();
    expectTypeOf({ subject: "ada", root: "acme", grants: [] }).not.toExtend<Snapshot>();
    expectTypeOf({ ...header, grants: [], expiresAt: new Date() }).not.toExtend<Snapshot>();
    expectTypeOf({ ...header, version: "1", grants: [] }).not.toExtend<Snapshot>();
  });

  it("holds grants that are not changed", () => {
    expectTypeOf<Snapshot["grants"]>().toEqualTypeOf<readonly Grant[]>();
    // @ts-expect-error an added grant would be missed by anyone who has read the snapshot
    const change = (snapshot: Snapshot) => snapshot.grants.push();
    void change;
  });
});

describe("SnapshotLimit", () => {
  it("has one of two reasons, and what stays open", () => {
    expectTypeOf<LimitReason>().toEqualTypeOf<"org_not_active" | "second_factor_required">();
    expectTypeOf<SnapshotHeader["limit"]>().toEqualTypeOf<SnapshotLimit | undefined>();
    expectTypeOf({ reason: "org_not_active", permissions: [] } as const).toExtend<SnapshotLimit>();
    expectTypeOf({ reason: "not_granted", permissions: [] } as const).not.toExtend<SnapshotLimit>();
    expectTypeOf({ reason: "org_not_active" } as const).not.toExtend<SnapshotLimit>();
    // @ts-expect-error what stays open is not changed
    const change = (limit: SnapshotLimit) => limit.permissions.push("team.create");
    void change;
  });
});

describe("PackedSnapshot", () => {
  it("is another form than a snapshot", () => {
    expectTypeOf<PackedSnapshot["packed"]>().toEqualTypeOf<readonly GrantGroup[]>();
    expectTypeOf<PackedSnapshot>().toExtend<SnapshotHeader>();
    expectTypeOf<PackedSnapshot>().not.toExtend<Snapshot>();
    expectTypeOf<Snapshot>().not.toExtend<PackedSnapshot>();
  });

  it("is made from a snapshot and becomes one", () => {
    expectTypeOf(packSnapshot).returns.toEqualTypeOf<PackedSnapshot>();
    expectTypeOf(unpackSnapshot).returns.toEqualTypeOf<Snapshot>();
    // @ts-expect-error a header has no grants to pack
    packSnapshot(header);
  });
});

describe("RolecallError", () => {
  it("has a code and all faults", () => {
    const error = new RolecallError("model_invalid", "Invalid role model");
    expectTypeOf(error).toExtend<Error>();
    expectTypeOf<RolecallError["name"]>().toEqualTypeOf<"RolecallError">();
    expectTypeOf(error.code).toBeString();
    expectTypeOf(error.faults).toEqualTypeOf<readonly Fault[]>();
    // @ts-expect-error the code is stable
    error.code = "other";
    // @ts-expect-error a fault says what to do about it
    void new RolecallError("model_invalid", "Invalid role model", [{ code: "a", path: "b" }]);
  });
});

describe("Fault", () => {
  it("is code, path and message", () => {
    expectTypeOf<Fault>().toEqualTypeOf<{
      readonly code: string;
      readonly path: string;
      readonly message: string;
    }>();
  });
});
