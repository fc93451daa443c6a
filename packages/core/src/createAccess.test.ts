import { describe, expect, it } from "vitest";
import {
  createAccess,
  defineRoleModel,
  packSnapshot,
  parseRoleModel,
  RolecallError,
  unpackSnapshot,
  whoCan,
} from "./index.ts";
import { definition } from "../test/definition.ts";
import { snapshotFor } from "./testing.ts";

const model = defineRoleModel(definition);
const owner = createAccess(model, snapshotFor(model, { organization: "owner" }, { plan: "enterprise" }));
const member = snapshotFor(model, { organization: "member", project: { web: "analyst" } });

describe("createAccess", () => {
  it("denies what no grant allows, and says which roles would allow it", () => {
    expect(createAccess(model, member).decide("team.create")).toEqual({
      status: "denied",
      permission: "team.create",
      target: undefined,
      reason: "not_granted",
      unlockedBy: [{ scope: "organization", role: "owner" }],
    });
  });

  it("names the grants behind a yes, a conferred role as one of the place", () => {
    expect(owner.decide("report.view", { project: "web" })).toMatchObject({
      status: "allowed",
      grantedBy: [
        { scope: "organization", id: "acme", role: "owner", source: "organization" },
        { scope: "project", id: "web", role: "owner", source: "organization" },
      ],
    });
  });

  it("tells no role here from not granted", () => {
    const access = createAccess(model, member);
    expect(access.verdict("report.view", { project: "web" })).toBe("allowed");
    expect(access.verdict("report.view", { project: "shop" })).toBe("no_role_here");
    expect(access.verdict("project.rename", { project: "web" })).toBe("not_granted");
  });

  it("counts only the sources that a permission names", () => {
    expect(owner.can("token.create", { project: "web" })).toBe(false);
    const held = snapshotFor(model, { organization: "member", project: { web: "owner" } });
    expect(createAccess(model, held).can("token.create", { project: "web" })).toBe(true);
  });

  it("asks for the plan where a plan is what is missing", () => {
    const free = createAccess(model, snapshotFor(model, { organization: "owner" }, { plan: "free" }));
    expect(free.decide("audit.export")).toMatchObject({
      reason: "plan_required",
      unlockedBy: [{ plan: "enterprise" }],
    });
    expect(owner.can("audit.export")).toBe(true);
  });

  it("denies everything from the moment the snapshot expires", () => {
    let now = Date.parse("2030-01-01T00:00:00Z") - 1;
    const snapshot = snapshotFor(model, { organization: "owner" }, { expiresAt: "2030-01-01T00:00:00Z" });
    const access = createAccess(model, snapshot, { now: () => now });
    expect(access.can("team.create")).toBe(true);
    now += 1;
    expect(access.verdict("team.create")).toBe("expired");
  });

  it("has no answer before a snapshot is there", () => {
    expect(createAccess(model, "not_loaded").decide("team.create")).toMatchObject({
      status: "unknown",
      reason: "not_loaded",
    });
  });

  it.each(["__proto__", "constructor", "", "hasOwnProperty", "x".repeat(10_000), "π\u0000"])(
    "never allows the hostile name %j",
    (name) => {
      const untyped = createAccess(parseRoleModel(definition), member);
      expect(untyped.can(name, { project: "web" })).toBe(false);
      expect(untyped.can("report.view", { project: name })).toBe(false);
      expect(untyped.can("report.view", { [name]: "web" })).toBe(false);
    },
  );

  it("lists where something is allowed, and keeps the ids of a list", () => {
    expect(owner.targets("project.rename")).toEqual({ every: true });
    const odd = snapshotFor(model, { organization: "owner", project: { " ": "analyst" } });
    expect(createAccess(model, odd).targets("project.rename")).toEqual({ every: true });
    const access = createAccess(model, member);
    expect(access.targets("report.view")).toEqual({ every: false, ids: ["web"] });
    expect(access.filter("report.view", ["shop", "web"])).toEqual(["web"]);
    expect(access.permissions({ project: "web" })).toEqual(["report.view"]);
    expect(access.at({ project: "web" }).can("report.view")).toBe(true);
  });

  it("answers for several permissions at once", () => {
    expect(owner.every(["team.create", "project.rename"], { project: "web" })).toBe(true);
    expect(owner.every([])).toBe(false);
    expect(createAccess(model, member).some(["team.create"])).toBe(false);
  });

  it("refuses what is no snapshot with every fault", () => {
    // the wrong snapshot is the point of the test
    const bad = { subject: "", root: "acme", version: -1, grants: [] } as never;
    expect(() => createAccess(model, bad)).toThrow(RolecallError);
  });

  it("refuses a word that is no reason for having no snapshot", () => {
    // the wrong word is the point of the test
    expect(() => createAccess(model, "allowed" as never)).toThrow(RolecallError);
  });

  it("denies a target that also names the root", () => {
    const untyped = createAccess(parseRoleModel(definition), member);
    expect(untyped.verdict("report.view", { project: "web", organization: "other" })).toBe("invalid_target");
    expect(untyped.verdict("team.create", { project: "web" })).toBe("invalid_target");
    expect(untyped.verdict("report.view", { project: "" })).toBe("invalid_target");
  });

  it("keeps its answers when the snapshot it was made of is changed afterwards", () => {
    const changed = JSON.parse(JSON.stringify(packSnapshot(member))) as {
      packed: [string, string, string, string[]][];
    };
    // a caller in JavaScript can change what the types call read-only
    const access = createAccess(model, changed as never);
    for (const [, , , ids] of changed.packed) ids.push("shop");
    expect(access.can("report.view", { project: "shop" })).toBe(false);
  });
});

describe("packSnapshot", () => {
  it("gives the same answers packed, and unpacks to the same grants", () => {
    const packed = packSnapshot(member);
    expect(unpackSnapshot(packed)).toEqual(member);
    expect(createAccess(model, packed).permissions({ project: "web" })).toEqual(["report.view"]);
  });
});

describe("whoCan", () => {
  it("lists the people who may", () => {
    const everyone = [member, snapshotFor(model, { organization: "owner" }, { subject: "ada" })];
    expect(whoCan(model, everyone, "team.create").map((person) => person.subject)).toEqual(["ada"]);
  });
});
