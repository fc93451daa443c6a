import { describe, expect, it } from "vitest";
import {
  createAccess,
  defineRoleModel,
  packSnapshot,
  parseRoleModel,
  parseSnapshot,
  type Snapshot,
  type SnapshotLimit,
  unpackSnapshot,
  whoCan,
} from "../src/index.ts";
import { definition } from "./definition.ts";
import { snapshotFor } from "../src/testing.ts";

const model = defineRoleModel(definition);
const owner = snapshotFor(model, { organization: "owner" }, { plan: "enterprise" });
const member = snapshotFor(model, { organization: "member", project: { web: "analyst" } });
const limit: SnapshotLimit = { reason: "org_not_active", permissions: ["report.view", "audit.export"] };
const limited = (snapshot: Snapshot): Snapshot => ({ ...snapshot, limit });
const inWeb = { project: "web" };

describe("a limit", () => {
  it("denies with its reason whatever it does not list, and says that no role helps", () => {
    for (const [held, reason] of [
      [owner, "org_not_active"],
      [member, "second_factor_required"],
      [snapshotFor(model, {}), "org_not_active"],
    ] as const) {
      const access = createAccess(model, { ...held, limit: { ...limit, reason } });
      const closed = { status: "denied", reason, unlockedBy: [] };
      expect(access.decide("team.create")).toMatchObject(closed);
      expect(access.decide("project.rename", inWeb)).toMatchObject(closed);
      expect(access.at(inWeb).decide("token.create")).toMatchObject(closed);
    }
  });

  it("leaves to the grants what it lists", () => {
    const access = createAccess(model, limited(member));
    expect(access.can("report.view", inWeb)).toBe(true);
    expect(access.decide("report.view", { project: "shop" })).toMatchObject({
      reason: "no_role_here",
      unlockedBy: [
        { scope: "organization", role: "owner" },
        { scope: "project", role: "owner" },
        { scope: "project", role: "admin" },
        { scope: "project", role: "analyst" },
      ],
    });
    expect(access.verdict("audit.export")).toBe("not_granted");
  });

  it("closes every form of the question", () => {
    const access = createAccess(model, limited(owner));
    expect(access.can("team.create")).toBe(false);
    expect(access.every(["team.create", "audit.export"])).toBe(false);
    expect(access.some(["team.create", "audit.export"])).toBe(true);
    expect(access.permissions()).toEqual(["audit.export"]);
    expect(access.at(inWeb).permissions()).toEqual(["report.view"]);
    expect(access.filter("project.rename", ["web"])).toEqual([]);
    expect(access.filter("report.view", ["web"])).toEqual(["web"]);
    expect(access.targets("project.rename")).toEqual({ every: false, ids: [] });
    expect(access.targets("report.view")).toEqual({ every: true });
    expect(whoCan(model, [owner, { ...limited(owner), subject: "ben" }], "team.create")).toMatchObject([
      { subject: owner.subject },
    ]);
  });

  it("is shown by the access", () => {
    expect(createAccess(model, limited(owner)).limit).toEqual(limit);
    expect(createAccess(model, owner).limit).toBeUndefined();
    expect(createAccess(model, "not_loaded").limit).toBeUndefined();
  });

  it("closes for one what stays open for another who holds the same, no matter who asks first", () => {
    for (const first of [limited(owner), owner, { ...owner, limit: { ...limit, permissions: [] } }]) {
      const fresh = defineRoleModel(definition);
      createAccess(fresh, first).permissions();
      expect(createAccess(fresh, owner).permissions()).toEqual(["team.create", "audit.export"]);
      expect(createAccess(fresh, limited(owner)).permissions()).toEqual(["audit.export"]);
    }
  });

  it("stays as it was when the snapshot was opened", () => {
    const permissions = ["report.view"];
    const access = createAccess(model, { ...owner, limit: { reason: "org_not_active", permissions } });
    permissions.push("team.create");
    expect(access.can("team.create")).toBe(false);
  });

  it("survives the wire, packed as well", () => {
    const packed = packSnapshot(limited(member));
    const received = parseSnapshot(model, JSON.parse(JSON.stringify(packed)));
    expect(unpackSnapshot(received)).toEqual(limited(member));
    expect(createAccess(model, received).verdict("team.create")).toBe("org_not_active");
    expect(createAccess(model, received).can("report.view", inWeb)).toBe(true);
  });

  it("hides no fault of the question, and no expiry", () => {
    const expiresAt = "2030-01-01T00:00:00Z";
    const now = Date.parse(expiresAt);
    expect(
      createAccess(model, { ...limited(owner), expiresAt }, { now: () => now }).verdict("team.create"),
    ).toBe("expired");
    const untyped = createAccess(parseRoleModel(definition), limited(owner));
    expect(untyped.verdict("team.crate")).toBe("unknown_permission");
    expect(untyped.verdict("project.rename")).toBe("invalid_target");
    expect(untyped.verdict("team.create", { project: "web" })).toBe("invalid_target");
  });

  it("that is malformed opens nothing", () => {
    for (const broken of [
      null,
      {},
      { reason: "on_holiday", permissions: [] },
      { ...limit, permissions: "all" },
    ])
      // the limit is wrong on purpose
      expect(() => createAccess(model, { ...owner, limit: broken as never })).toThrow(
        expect.objectContaining({ code: "snapshot_invalid" }),
      );
  });
});
