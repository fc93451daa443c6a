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
import { handOver } from "./handOver.ts";
import type { OrganizationState } from "./records.ts";

const people = { olga: "owner", ada: "admin", bill: "billingAdmin", maya: "member" } as const;
const confirmed = { passwordConfirmed: true };

describe("handOver", () => {
  it("makes the other one an owner and gives up the own ownership, in one", () => {
    for (const userId of ["ada", "bill", "maya"])
      for (const ownRole of ["admin", "billingAdmin", "member"] as const) {
        const state = organization({ people });
        const then = afterwards(state, ask(state, asks("olga", confirmed), userId, ownRole));
        const roles = Object.fromEntries(then.members.map((member) => [member.userId, member.role]));
        expect(roles).toEqual({ ...people, olga: ownRole, [userId]: "owner" });
        expect(factsOf(then).activeOwners()).toBe(1);
      }
  });

  it("counts both versions up and tells the new owner and the old ones", () => {
    const outcome = ask(organization({ people }), asks("olga", confirmed), "ada", "admin");
    expect(changesOf(outcome, "member.updated").map(({ member }) => [member.userId, member.version])).toEqual(
      [
        ["ada", 2],
        ["olga", 2],
      ],
    );
    expect(changesOf(outcome, "mail.queued")).toEqual([
      { type: "mail.queued", kind: "role.changed", to: emailOf("ada"), about: "ada" },
      { type: "mail.queued", kind: "owner.made", to: emailOf("olga"), about: "ada" },
    ]);
  });

  it("is a mere step down where the other one is an owner already", () => {
    const state = organization({ people: { ...people, odin: "owner" } });
    const outcome = ask(state, asks("olga", confirmed), "odin", "member");
    expect(changesOf(outcome, "member.updated").map(({ member }) => member.userId)).toEqual(["olga"]);
    expect(changesOf(outcome, "mail.queued")).toEqual([]);
  });

  it("revokes the invitations that only an owner could make", () => {
    const state = organization({
      people,
      invitations: [
        { id: "as-owner", role: "owner", invitedBy: "olga" },
        { id: "as-member", role: "member", invitedBy: "olga" },
      ],
    });
    const outcome = ask(state, asks("olga", confirmed), "ada", "admin");
    expect(changesOf(outcome, "invitation.updated").map(({ invitation }) => invitation.id)).toEqual([
      "as-owner",
    ]);
  });

  it("is for owners alone", () => {
    for (const who of ["ada", "bill", "maya", "stranger"])
      expect(answerOf(ask(organization({ people }), asks(who, confirmed), "ada", "member"))).toBe(
        "not_permitted",
      );
  });

  it("answers the first guard that fails, and then nothing happens", () => {
    const suspended = { ...people, maya: { role: "member", status: "suspended" } } as const;
    const unverified = { ...people, maya: { role: "member", emailVerified: false } } as const;
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    const answers = [
      ask(grace, systemAsks(), "stranger", "owner"),
      ask(grace, asks("olga"), "stranger", "owner"),
      ask(organization({ people }), asks("olga"), "stranger", "owner"),
      ask(organization({ people: suspended }), asks("olga"), "maya", "owner"),
      ask(organization({ people }), asks("olga"), "olga", "owner"),
      ask(organization({ people: unverified }), asks("olga"), "maya", "owner"),
      ask(organization({ people: unverified }), asks("olga"), "maya", "admin"),
      ask(organization({ people: unverified }), asks("olga", confirmed), "maya", "admin"),
      ask(organization({ people }), asks("olga", confirmed), "maya", "admin"),
    ];
    expect(answers.map(answerOf)).toEqual([
      "not_permitted",
      "org_not_active",
      "not_a_member",
      "target_not_active",
      "self_change",
      "not_upward",
      "password_required",
      "target_not_verified",
      "done",
    ]);
  });
});

function ask(state: OrganizationState, context: Context, userId: string, ownRole: OrganizationRole) {
  return handOver(factsOf(state), { type: "ownership.handOver", userId, ownRole }, context);
}
