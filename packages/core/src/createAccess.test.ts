import { describe, expect, it } from "vitest";
import {
  createAccess,
  defineRoleModel,
  packSnapshot,
  parseRoleModel,
  parseSnapshot,
  RolecallError,
  unpackSnapshot,
  whoCan,
} from "./index.ts";
import { snapshotFor } from "./testing.ts";

const definition = {
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "report.view": { allOf: ["organization", "project"] },
    "audit.export": { anyOf: ["organization"], plans: ["enterprise"] },
    "token.create": { anyOf: ["project"], sources: ["individual", "team"] },
  },
  roles: {
    organization: {
      owner: {
        permissions: ["team.create", "project.rename", "report.view", "audit.export"],
        confers: { project: "owner" },
      },
      member: { permissions: ["report.view"] },
    },
    project: {
      owner: { extends: ["admin"], permissions: ["token.create"] },
      admin: {
        extends: ["analyst"],
        permissions: ["project.rename"],
        onPlan: { enterprise: ["token.create"] },
      },
      analyst: { permissions: ["report.view"] },
    },
  },
} as const;
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

describe("parseSnapshot", () => {
  it.each([
    [null, "not_an_object"],
    [{ ...member, subject: 1 }, "invalid_subject"],
    [{ ...member, root: "" }, "invalid_root"],
    [{ ...member, version: 1.5 }, "invalid_version"],
    [{ ...member, plan: 1 }, "invalid_plan"],
    [{ ...member, expiresAt: "tomorrow" }, "invalid_expiry"],
    [{ ...member, grants: {} }, "invalid_grants"],
    [{ ...member, grants: [null] }, "invalid_grant"],
    [
      { ...member, grants: [{ scope: "team", id: "a", role: "owner", source: "individual" }] },
      "unknown_scope",
    ],
    [
      { ...member, grants: [{ scope: "project", id: "a", role: "boss", source: "individual" }] },
      "unknown_role",
    ],
    [
      { ...member, grants: [{ scope: "organization", id: "other", role: "owner", source: "organization" }] },
      "foreign_root",
    ],
    [{ ...member, grants: [member.grants[0], member.grants[0]] }, "duplicate"],
  ])("refuses %j as %s", (value, code) => {
    expect(faultCodes(() => parseSnapshot(model, value))).toContain(code);
  });
});

describe("parseRoleModel", () => {
  const change = (part: object) => ({ ...definition, ...part });
  const { roles, permissions } = definition;
  it.each([
    ["text", "not_an_object"],
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

function faultCodes(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof RolecallError) return error.faults.map((fault) => fault.code);
    throw error;
  }
  return [];
}
