import { describe, expect, it } from "vitest";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  emailOf,
  member,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import type { Sketch } from "../../test/organizations.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { Context } from "./Command.ts";
import { changeRole } from "./changeRole.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { snapshotOf } from "./snapshotOf.ts";

type Target = OrganizationRole | "self";
type Cell = "ok" | "no change" | "target_outranks_actor" | "role_above_actor" | "target_not_below_actor";
type Answers = readonly [owner: Cell, admin: Cell, billingAdmin: Cell, member: Cell];

const columns: readonly OrganizationRole[] = ["owner", "admin", "billingAdmin", "member"];

// Who acts, what the other one is, and the answers for each new role.
const table: readonly (readonly [OrganizationRole, OrganizationRole, Answers])[] = [
  ["owner", "owner", ["no change", "ok", "ok", "ok"]],
  ["owner", "admin", ["ok", "no change", "ok", "ok"]],
  ["owner", "billingAdmin", ["ok", "ok", "no change", "ok"]],
  ["owner", "member", ["ok", "ok", "ok", "no change"]],
  [
    "admin",
    "owner",
    ["target_outranks_actor", "target_outranks_actor", "target_outranks_actor", "target_outranks_actor"],
  ],
  ["admin", "admin", ["role_above_actor", "no change", "target_not_below_actor", "target_not_below_actor"]],
  ["admin", "billingAdmin", ["role_above_actor", "ok", "no change", "ok"]],
  ["admin", "member", ["role_above_actor", "ok", "ok", "no change"]],
];

const people = {
  olga: "owner",
  odin: "owner",
  ada: "admin",
  alan: "admin",
  bill: "billingAdmin",
  bea: "billingAdmin",
  maya: "member",
  max: "member",
} as const;
const actors = { owner: "olga", admin: "ada", billingAdmin: "bill", member: "maya" } as const;
const targets = { owner: "odin", admin: "alan", billingAdmin: "bea", member: "max" } as const;

describe("changeRole", () => {
  for (const [actor, target, answers] of table)
    for (const [column, role] of columns.entries()) {
      const cell = answers[column];
      it(`answers "${cell}" when an ${actor} makes another ${target} ${role}`, () => {
        const expected = cell === "ok" ? "done" : cell === "no change" ? "unchanged" : cell;
        expect(answer(actor, target, role)).toBe(expected);
      });
    }

  it("permits neither billing admins nor members to change anyone, themselves included", () => {
    for (const actor of ["billingAdmin", "member"] as const)
      for (const target of [...columns, "self"] as const)
        for (const role of columns) expect(answer(actor, target, role)).toBe("not_permitted");
  });

  it("lets no one change their own role in the list", () => {
    for (const actor of ["owner", "admin"] as const)
      for (const role of columns) expect(answer(actor, "self", role)).toBe("self_change");
  });

  it("permits nothing to strangers, to suspended people and to the directory", () => {
    const state = organization({ people: { ...people, sam: { role: "owner", status: "suspended" } } });
    for (const context of [asks("stranger"), asks("sam"), systemAsks()])
      expect(answerOf(change(state, context, "max", "admin"))).toBe("not_permitted");
  });

  it("does not find people who are not in the organization, and no one suspended", () => {
    const state = organization({ people: { ...people, sam: { role: "member", status: "suspended" } } });
    expect(answerOf(change(state, asks("olga"), "stranger", "admin"))).toBe("not_a_member");
    expect(answerOf(change(state, asks("olga"), "sam", "admin"))).toBe("not_a_member");
  });

  it("makes no suspended member an owner", () => {
    const state = organization({ people: { ...people, sam: { role: "member", status: "suspended" } } });
    const context = asks("olga", { passwordConfirmed: true });
    expect(answerOf(change(state, context, "sam", "owner"))).toBe("target_not_active");
  });

  it("refuses what was decided on an earlier version of the membership", () => {
    const state = organization({ people: { ...people, max: { role: "member", version: 5 } } });
    for (const version of [4, 6])
      expect(answerOf(change(state, asks("olga"), "max", "admin", version))).toBe("stale");
    expect(answerOf(change(state, asks("olga"), "max", "admin", 5))).toBe("done");
  });

  it("makes an owner only after the password was given again", () => {
    const state = organization({ people });
    expect(answerOf(change(state, asks("olga"), "ada", "owner"))).toBe("password_required");
    const confirmed = asks("olga", { passwordConfirmed: true });
    expect(answerOf(change(state, confirmed, "ada", "owner"))).toBe("done");
  });

  it("makes an owner only of someone whose address is verified", () => {
    const state = organization({ people: { ...people, max: { role: "member", emailVerified: false } } });
    const confirmed = asks("olga", { passwordConfirmed: true });
    expect(answerOf(change(state, confirmed, "max", "owner"))).toBe("target_not_verified");
    expect(answerOf(change(state, confirmed, "max", "admin"))).toBe("done");
  });

  it("keeps the last owner, even where the facts have changed since the owner was let in", () => {
    const facts = { ...factsOf(organization({ people })), activeOwners: () => 1 };
    const command = { type: "member.changeRole", userId: "odin", role: "admin", version: 1 } as const;
    expect(answerOf(changeRole(facts, command, asks("olga")))).toBe("last_owner");
  });

  it("writes the role and the next version, and tells the person", () => {
    const outcome = change(organization({ people }), asks("olga"), "max", "admin");
    expect(outcome).toEqual({
      status: "done",
      changes: [
        {
          type: "member.updated",
          member: member("max", { role: "admin", version: 2 }),
          before: member("max"),
        },
        { type: "mail.queued", kind: "role.changed", to: emailOf("max"), about: "max" },
      ],
    });
  });

  it("keeps what teams and individual grants give", () => {
    const state = organization({
      people,
      projects: { web: { grants: { alan: "analyst" } }, shop: {} },
      teams: { growth: { users: ["alan"], projects: { shop: "consumer" } } },
    });
    const then = afterwards(state, change(state, asks("olga"), "alan", "member"));
    expect(snapshotOf(factsOf(then), "alan").grants).toEqual([
      { scope: "organization", id: "acme", role: "member", source: "organization" },
      { scope: "project", id: "shop", role: "consumer", source: "team:growth" },
      { scope: "project", id: "web", role: "analyst", source: "individual" },
    ]);
  });

  it("revokes the invitations of anyone who can no longer give what they offer", () => {
    const state = organization({
      people,
      invitations: [
        { id: "as-owner", role: "owner", invitedBy: "odin" },
        { id: "as-admin", role: "admin", invitedBy: "odin" },
        { id: "of-another", role: "owner", invitedBy: "olga" },
        { id: "declined", role: "owner", invitedBy: "odin", state: "declined" },
      ],
    });
    const revoked = changesOf(change(state, asks("olga"), "odin", "admin"), "invitation.updated");
    expect(revoked.map(({ invitation }) => [invitation.id, invitation.state])).toEqual([
      ["as-owner", "revoked"],
    ]);
    const all = changesOf(change(state, asks("olga"), "odin", "member"), "invitation.updated");
    expect(all.map(({ invitation }) => invitation.id)).toEqual(["as-owner", "as-admin"]);
  });

  // Each step mends the fault that answered before, so the next guard in line answers.
  it("answers the first guard that fails", () => {
    const unverified = { role: "member", version: 7, emailVerified: false } as const;
    const suspended = { people: { ...people, max: { ...unverified, status: "suspended" } } } as const;
    const present = { people: { ...people, max: unverified } };
    const verified = { people: { ...people, max: { ...unverified, emailVerified: true } } };
    const grace = { organization: { state: "deletionRequested" } } as const;
    const confirmed = { passwordConfirmed: true };
    const answers = [
      owned({ ...grace, people }, asks("bea"), "stranger"),
      owned({ ...grace, people }, asks("olga"), "stranger"),
      owned({ people }, asks("olga"), "stranger"),
      owned(suspended, asks("olga"), "max"),
      owned(present, asks("olga"), "max"),
      owned({ people }, asks("olga"), "olga", 7),
      owned({ people }, asks("olga"), "olga"),
      owned({ people }, asks("ada"), "odin"),
      owned({ people }, asks("ada"), "alan"),
      owned(present, asks("olga"), "max", 7),
      owned(present, asks("olga", confirmed), "max", 7),
      owned(verified, asks("olga", confirmed), "max", 7),
    ];
    expect(answers).toEqual([
      "org_not_active",
      "org_not_active",
      "not_a_member",
      "target_not_active",
      "stale",
      "stale",
      "self_change",
      "target_outranks_actor",
      "role_above_actor",
      "password_required",
      "target_not_verified",
      "done",
    ]);
  });

  it("tells a refused person what happened in whole sentences", () => {
    const outcome = change(organization({ people }), asks("ada"), "odin", "admin");
    expect(outcome).toMatchObject({
      refusal: {
        message:
          "odin@acme.example is an owner and you are an admin. You can only change people below your own role. Ask an owner.",
        path: "userId",
      },
    });
  });
});

function answer(actor: OrganizationRole, target: Target, role: OrganizationRole) {
  const who = actors[actor];
  const context = asks(who, { passwordConfirmed: true });
  return answerOf(change(organization({ people }), context, target === "self" ? who : targets[target], role));
}

function change(
  state: OrganizationState,
  context: Context,
  userId: string,
  role: OrganizationRole,
  version = 1,
) {
  return changeRole(factsOf(state), { type: "member.changeRole", userId, role, version }, context);
}

/** Asks to make someone an owner. */
function owned(sketch: Sketch, context: Context, userId: string, version = 1) {
  return answerOf(change(organization(sketch), context, userId, "owner", version));
}
