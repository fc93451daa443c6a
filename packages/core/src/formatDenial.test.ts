import { describe, expect, it } from "vitest";
import { createAccess } from "./createAccess.ts";
import type { DeniedDecision, DeniedReason } from "./Decision.ts";
import { defineRoleModel } from "./defineRoleModel.ts";
import { type DenialOptions, formatDenial } from "./formatDenial.ts";
import type { Snapshot } from "./Snapshot.ts";

const model = defineRoleModel({
  scopes: { company: {}, vault: { within: "company" } },
  permissions: {
    "plan.change": { anyOf: ["company"] },
    "vault.rename": { anyOf: ["company", "vault"] },
    "item.read": { allOf: ["company", "vault"] },
    "audit.export": { anyOf: ["company"], plans: ["growth", "enterprise"] },
  },
  plans: ["free", "growth", "enterprise"],
  roles: {
    company: {
      owner: { permissions: ["plan.change", "vault.rename", "item.read", "audit.export"] },
      HRManager: { permissions: ["vault.rename", "item.read"] },
      member: { permissions: ["item.read"] },
    },
    vault: {
      unitLead: { permissions: ["vault.rename", "item.read"] },
      reader: { permissions: ["item.read"] },
    },
  },
});

const labels = {
  permissions: {
    "plan.change": "Change the plan",
    "vault.rename": "Rename a vault",
    "item.read": "Read items",
    "audit.export": "SSO: export the log",
  },
  roles: { company: { owner: "Owner", HRManager: "HR manager" }, vault: { unitLead: "Unit lead" } },
  plans: { growth: "Growth", enterprise: "Enterprise" },
} as const;

const member: Snapshot = {
  subject: "maya",
  root: "acme",
  version: 1,
  plan: "free",
  grants: [{ scope: "company", id: "acme", role: "member", source: "individual" }],
};
const access = createAccess(model, member);
const names: DenialOptions = { labels, helpers: ["Ines Okafor", "Priya Raman"] };
const called = (name: string): DenialOptions => ({ labels, placeName: () => name });

describe("formatDenial", () => {
  it("says what you can't do and names who can help", () => {
    expect(formatDenial(access.decide("plan.change"), names)).toBe(
      "You can't change the plan. Ask Ines Okafor or Priya Raman.",
    );
  });

  it("names the roles that would allow it, scope by scope, where no one is known", () => {
    expect(formatDenial(access.decide("plan.change"), { labels })).toBe(
      "You can't change the plan. Ask an owner of the company.",
    );
    const inside = createAccess(model, {
      ...member,
      grants: [...member.grants, { scope: "vault", id: "q3", role: "reader", source: "individual" }],
    });
    expect(formatDenial(inside.decide("vault.rename", { vault: "q3" }), { labels })).toBe(
      "You can't rename this vault. Ask an owner or HR manager of the company, or a unit lead of the vault.",
    );
  });

  it("puts the name of the place where the label speaks of one, and else after it", () => {
    expect(formatDenial(access.decide("vault.rename", { vault: "q3" }), called("Budget $& Q3"))).toMatch(
      /^You can't rename Budget \$& Q3, because /,
    );
    expect(formatDenial(access.decide("item.read", { vault: "q3" }), called("Budget"))).toBe(
      "You can't read items in Budget, because you have no role there. You need to be a unit lead or reader of the vault.",
    );
  });

  it("takes the whole of what was tried in place of the label", () => {
    const action = { ...called("Budget"), action: "Move a vault to Nova" };
    expect(formatDenial(access.decide("vault.rename", { vault: "q3" }), action)).toMatch(
      /^You can't move a vault to Nova, because /,
    );
  });

  it("speaks of the time zone of a place, too", () => {
    const zones = { permissions: { "vault.rename": "Set a vault's time zone" } };
    expect(
      formatDenial(access.decide("vault.rename", { vault: "q3" }), { ...called("Budget"), labels: zones }),
    ).toMatch(/^You can't set Budget's time zone, because /);
  });

  it("keeps a name from a person who must not learn it", () => {
    const denied = access.decide("item.read", { vault: "secret-merger" });
    expect(formatDenial(denied, { labels, placeName: () => undefined })).toMatch(
      /^You can't read items in this vault,/,
    );
  });

  it("asks for a role where none is held", () => {
    expect(formatDenial(access.decide("item.read", { vault: "q3" }), names)).toBe(
      "You can't read items in this vault, because you have no role there. Ask Ines Okafor or Priya Raman for one.",
    );
    const stranger = createAccess(model, { ...member, grants: [] });
    expect(formatDenial(stranger.decide("plan.change"), { labels })).toBe(
      "You can't change the plan, because you have no role in the company. You need to be an owner of the company.",
    );
  });

  it("asks for the plan where only the plan is missing, and leaves abbreviations as they are", () => {
    const owner = createAccess(model, {
      ...member,
      grants: [{ scope: "company", id: "acme", role: "owner", source: "individual" }],
    });
    expect(formatDenial(owner.decide("audit.export"), { labels })).toBe(
      "You can't SSO: export the log on the current plan. It needs the Growth or Enterprise plan.",
    );
    expect(formatDenial(owner.decide("audit.export"), { ...names, action: "Download the log" })).toBe(
      "You can't download the log on the current plan. Ask Ines Okafor or Priya Raman to switch to the Growth or Enterprise plan.",
    );
  });

  it("names at most three people, none twice", () => {
    const asking = (...helpers: readonly string[]) =>
      formatDenial(access.decide("plan.change"), { labels, helpers });
    expect(asking("Ines", "Priya", "Tom")).toMatch(/Ask Ines, Priya, or Tom\.$/);
    expect(asking("Ines", "Priya", "Tom", "Ada", "Ben")).toMatch(/Ask Ines, Priya, or one of 3 others\.$/);
    expect(asking("Ines", " Ines ", "", " ")).toMatch(/Ask Ines\.$/);
    expect(asking("", " ")).toMatch(/Ask an owner of the company\.$/);
  });

  it("makes words of names that have no label", () => {
    expect(formatDenial(access.decide("vault.rename", { vault: "q3" }))).toBe(
      `You can't use "vault.rename" in this vault, because you have no role there. You need to be an owner or hrmanager of the company, or a unit lead of the vault.`,
    );
  });

  it("is empty for what is allowed or not known yet", () => {
    expect(formatDenial(access.decide("item.read", { vault: "" }))).not.toBe("");
    const owner: Snapshot = {
      ...member,
      grants: [{ scope: "company", id: "acme", role: "owner", source: "individual" }],
    };
    expect(formatDenial(createAccess(model, owner).decide("plan.change"), names)).toBe("");
    expect(formatDenial(createAccess(model, "not_loaded").decide("plan.change"), names)).toBe("");
  });

  const reasons = {
    not_granted: true,
    no_role_here: true,
    plan_required: true,
    expired: true,
    unknown_permission: true,
    invalid_target: true,
    invalid_snapshot: true,
    org_not_active: true,
    second_factor_required: true,
  } satisfies Record<DeniedReason, true>;

  it.each(Object.keys(reasons))("writes whole sentences for %s, whatever is known", (name) => {
    const decision: Omit<DeniedDecision, "unlockedBy"> = {
      status: "denied",
      // the keys of the record are the reasons
      reason: name as DeniedReason,
      permission: "constructor",
      target: undefined,
    };
    const unlocks = [
      [],
      [{ scope: "company", role: "owner" }],
      [{ plan: "growth" }],
      [{ scope: "x", role: "toString" }],
    ];
    for (const unlockedBy of unlocks)
      for (const options of [
        {},
        { labels },
        names,
        { ...names, rootName: "Acme" },
        { action: "Delete everything" },
      ])
        expect(formatDenial({ ...decision, unlockedBy }, options)).toMatch(
          /^[A-Z][^.]*[a-z"](?:"[^"]*"[^.]*)?\.(?: [A-Z][^.]*\.)*$/,
        );
  });
});
