import { describe, expect, it } from "vitest";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  day,
  member,
  noon,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { snapshotOf } from "./snapshotOf.ts";
import { restoreMember, suspendMember } from "./suspendMember.ts";

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
const others = { odin: "owner", alan: "admin", bea: "billingAdmin", max: "member" } as const;

// Who acts, and the answers about another owner, admin, billing admin and member.
const table: readonly (readonly [OrganizationRole, string])[] = [
  ["owner", "done done done done"],
  ["admin", "target_outranks_actor target_not_below_actor done done"],
  ["billingAdmin", "not_permitted not_permitted not_permitted not_permitted"],
  ["member", "not_permitted not_permitted not_permitted not_permitted"],
];

describe("suspendMember", () => {
  it.each(table)("answers an %s with %s", (actor, answers) => {
    const found = Object.keys(others).map((userId) =>
      suspend(organization({ people }), asks(actors[actor]), userId),
    );
    expect(found.join(" ")).toBe(answers);
  });

  it("obeys the directory, which has no rank", () => {
    for (const userId of Object.keys(people))
      expect(suspend(organization({ people }), systemAsks(), userId)).toBe("done");
  });

  it("keeps the last active owner, from the directory, too", () => {
    const state = organization({ people: { ...people, odin: { role: "owner", status: "suspended" } } });
    expect(suspend(state, systemAsks(), "olga")).toBe("last_owner");
  });

  it("leaves a suspended member as they are", () => {
    const state = organization({ people: { ...people, odin: { role: "owner", status: "suspended" } } });
    expect(suspend(state, asks("olga"), "odin")).toBe("unchanged");
  });

  it("keeps role, teams and grants, of which none counts", () => {
    const state = organization({
      people,
      projects: { web: { grants: { alan: "owner" }, everyone: "consumer" } },
      teams: { growth: { users: ["alan"], projects: { web: "admin" } } },
    });
    const outcome = suspendMember(factsOf(state), { type: "member.suspend", userId: "alan" }, asks("olga"));
    expect(changesOf(outcome, "member.updated").map((change) => change.member)).toEqual([
      member("alan", { role: "admin", status: "suspended", version: 2 }),
    ]);
    const then = afterwards(state, outcome);
    expect(then.grants).toEqual(state.grants);
    expect(then.teams).toEqual(state.teams);
    expect(snapshotOf(factsOf(then), "alan").grants).toEqual([]);
  });

  it("revokes the pending invitations of the person who is suspended", () => {
    const state = organization({ people, invitations: [{ id: "made", invitedBy: "alan" }] });
    const outcome = suspendMember(factsOf(state), { type: "member.suspend", userId: "alan" }, asks("olga"));
    expect(changesOf(outcome, "invitation.updated").map(({ invitation }) => invitation.state)).toEqual([
      "revoked",
    ]);
  });

  it("answers the first guard that fails", () => {
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    const active = organization({ people });
    expect(suspend(grace, asks("maya"), "stranger")).toBe("org_not_active");
    expect(suspend(grace, asks("ada"), "stranger")).toBe("org_not_active");
    expect(suspend(grace, systemAsks(), "stranger")).toBe("org_not_active");
    expect(suspend(active, asks("ada"), "stranger")).toBe("not_a_member");
    expect(suspend(active, asks("ada"), "ada")).toBe("self_change");
    expect(suspend(active, asks("ada"), "odin")).toBe("target_outranks_actor");
  });
});

describe("restoreMember", () => {
  it.each(table)("answers an %s with %s", (actor, answers) => {
    const suspended = Object.fromEntries(
      Object.entries(others).map(([userId, role]) => [userId, { role, status: "suspended" } as const]),
    );
    const state = organization({ people: { ...people, ...suspended } });
    const found = Object.keys(others).map((userId) =>
      restore(state, asks(actors[actor], { passwordConfirmed: true }), userId),
    );
    expect(found.join(" ")).toBe(answers);
  });

  it("leaves an active member as they are", () => {
    expect(restore(organization({ people }), asks("olga"), "max")).toBe("unchanged");
  });

  it("needs a seat that is neither taken nor promised", () => {
    const state = (seats: number) =>
      organization({
        people: { olga: "owner", max: { status: "suspended" } },
        invitations: [{ id: "live" }, { id: "over", expiresAt: noon - day }, { id: "no", state: "declined" }],
        organization: { seats },
      });
    expect(restore(state(2), systemAsks(), "max")).toBe("no_seat");
    expect(restore(state(3), systemAsks(), "max")).toBe("done");
  });

  it("brings everything back as it was", () => {
    const state = organization({
      people: { ...people, max: { role: "member", status: "suspended", version: 4 } },
      projects: { web: { grants: { max: "analyst" } } },
    });
    const outcome = restoreMember(factsOf(state), { type: "member.restore", userId: "max" }, systemAsks());
    const then = afterwards(state, outcome);
    expect(factsOf(then).member("max")).toEqual(member("max", { version: 5 }));
    expect(snapshotOf(factsOf(then), "max").grants).toHaveLength(2);
  });
});

function suspend(state: OrganizationState, context: Context, userId: string) {
  return answerOf(suspendMember(factsOf(state), { type: "member.suspend", userId }, context));
}

function restore(state: OrganizationState, context: Context, userId: string) {
  return answerOf(restoreMember(factsOf(state), { type: "member.restore", userId }, context));
}
