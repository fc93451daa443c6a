import { describe, expect, it } from "vitest";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  emailOf,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { removeMember } from "./removeMember.ts";

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

// Who acts, and the answers about another owner, admin, billing admin and member.
const table: readonly (readonly [OrganizationRole, string])[] = [
  ["owner", "done done done done"],
  ["admin", "target_outranks_actor target_not_below_actor done done"],
  ["billingAdmin", "not_permitted not_permitted not_permitted not_permitted"],
  ["member", "not_permitted not_permitted not_permitted not_permitted"],
];

describe("removeMember", () => {
  it.each(table)("answers an %s with %s", (actor, answers) => {
    const found = ["odin", "alan", "bea", "max"].map((userId) =>
      answer(organization({ people }), asks(actors[actor]), userId),
    );
    expect(found.join(" ")).toBe(answers);
  });

  it("lets no one remove themselves", () => {
    expect(answer(organization({ people }), asks("olga"), "olga")).toBe("self_change");
    expect(answer(organization({ people }), asks("ada"), "ada")).toBe("self_change");
  });

  it("removes suspended people, too", () => {
    const state = organization({ people: { ...people, odin: { role: "owner", status: "suspended" } } });
    expect(answer(state, asks("olga"), "odin")).toBe("done");
  });

  it("keeps the last owner, even where the facts have changed since the owner was let in", () => {
    const facts = { ...factsOf(organization({ people })), activeOwners: () => 1 };
    const outcome = removeMember(facts, { type: "member.remove", userId: "odin" }, asks("olga"));
    expect(answerOf(outcome)).toBe("last_owner");
  });

  it("ends membership, grants and places in teams, and keeps everyone else's", () => {
    const state = organization({
      people,
      projects: { web: { grants: { alan: "owner", maya: "analyst" } } },
      teams: { growth: { users: ["alan", "maya"], projects: { web: "consumer" } } },
    });
    const outcome = removeMember(factsOf(state), { type: "member.remove", userId: "alan" }, asks("olga"));
    expect(changesOf(outcome, "mail.queued")).toEqual([
      { type: "mail.queued", kind: "member.removed", to: emailOf("alan"), about: "alan" },
    ]);
    const then = afterwards(state, outcome);
    expect(then.members.map(({ userId }) => userId)).not.toContain("alan");
    expect(then.members).toHaveLength(7);
    expect(then.grants).toEqual([{ projectId: "web", userId: "maya", role: "analyst" }]);
    expect(then.teams[0]?.userIds).toEqual(["maya"]);
    expect(then.projects).toEqual(state.projects);
  });

  it("revokes every pending invitation of the person who is removed", () => {
    const state = organization({
      people,
      invitations: [
        { id: "first", invitedBy: "alan" },
        { id: "second", invitedBy: "ada" },
      ],
    });
    const outcome = removeMember(factsOf(state), { type: "member.remove", userId: "alan" }, asks("olga"));
    expect(changesOf(outcome, "invitation.updated").map(({ invitation }) => invitation.id)).toEqual([
      "first",
    ]);
  });

  it("answers the first guard that fails", () => {
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    const active = organization({ people });
    expect(answer(grace, systemAsks(), "stranger")).toBe("not_permitted");
    expect(answer(grace, asks("maya"), "stranger")).toBe("org_not_active");
    expect(answer(grace, asks("ada"), "stranger")).toBe("org_not_active");
    expect(answer(active, asks("ada"), "stranger")).toBe("not_a_member");
    expect(answer(active, asks("ada"), "ada")).toBe("self_change");
    expect(answer(active, asks("ada"), "odin")).toBe("target_outranks_actor");
  });
});

function answer(state: OrganizationState, context: Context, userId: string) {
  return answerOf(removeMember(factsOf(state), { type: "member.remove", userId }, context));
}
