import { describe, expect, it } from "vitest";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  member,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import { leave } from "./leave.ts";
import type { OrganizationState } from "./records.ts";

const people = { olga: "owner", odin: "owner", ada: "admin", bill: "billingAdmin", maya: "member" } as const;

describe("leave", () => {
  it("lets every role leave while another owner stays", () => {
    for (const who of Object.keys(people)) expect(answer(organization({ people }), asks(who))).toBe("done");
  });

  it("keeps the last active owner, and lets a suspended one go", () => {
    const state = organization({ people: { ...people, odin: { role: "owner", status: "suspended" } } });
    expect(answer(state, asks("olga"))).toBe("last_owner");
    expect(answer(state, asks("odin"))).toBe("done");
  });

  it("does not know strangers, and is not for the directory", () => {
    expect(answer(organization({ people }), asks("stranger"))).toBe("not_a_member");
    expect(answer(organization({ people }), systemAsks())).toBe("not_permitted");
  });

  it("goes on while the organization is about to be deleted, for all but the last owner", () => {
    const grace = { organization: { state: "deletionRequested" } } as const;
    for (const who of Object.keys(people))
      expect(answer(organization({ people, ...grace }), asks(who))).toBe("done");
    expect(answer(organization({ people: { olga: "owner" }, ...grace }), asks("olga"))).toBe("last_owner");
    expect(answer(organization({ people, organization: { state: "deleted" } }), asks("maya"))).toBe(
      "org_not_active",
    );
  });

  it("takes grants, places in teams and overreaching invitations along", () => {
    const state = organization({
      people,
      projects: { web: { grants: { ada: "owner", maya: "analyst" } } },
      teams: { growth: { users: ["ada", "maya"] } },
      invitations: [{ id: "made", invitedBy: "ada" }],
    });
    const outcome = leave(factsOf(state), { type: "member.leave" }, asks("ada"));
    expect(changesOf(outcome, "member.removed")).toEqual([
      { type: "member.removed", member: member("ada", { role: "admin" }), how: "left" },
    ]);
    const then = afterwards(state, outcome);
    expect(then.grants).toEqual([{ projectId: "web", userId: "maya", role: "analyst" }]);
    expect(then.teams[0]?.userIds).toEqual(["maya"]);
    expect(then.invitations[0]?.state).toBe("revoked");
  });
});

function answer(state: OrganizationState, context: Context) {
  return answerOf(leave(factsOf(state), { type: "member.leave" }, context));
}
