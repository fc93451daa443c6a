import { describe, expect, it } from "vitest";
import { answerOf, asks, changesOf, member, organization, systemAsks } from "../../test/organizations.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import { factsOf } from "./factsOf.ts";
import { stepDown } from "./stepDown.ts";

const people = { olga: "owner", odin: "owner", ada: "admin", bill: "billingAdmin", maya: "member" } as const;
const names = { owner: "olga", admin: "ada", billingAdmin: "bill", member: "maya" } as const;

// Who steps down, and the answers for the role of owner, admin, billing admin and member.
const table: readonly (readonly [OrganizationRole, string])[] = [
  ["owner", "unchanged done done done"],
  ["admin", "not_upward unchanged done done"],
  ["billingAdmin", "not_upward not_upward unchanged done"],
  ["member", "not_upward not_upward not_upward unchanged"],
];

describe("stepDown", () => {
  it.each(table)("answers an %s with %s", (own, answers) => {
    const state = organization({ people });
    const found = (["owner", "admin", "billingAdmin", "member"] as const).map((role) =>
      answerOf(stepDown(factsOf(state), { type: "member.stepDown", role }, asks(names[own]))),
    );
    expect(found.join(" ")).toBe(answers);
  });

  it("keeps the last active owner", () => {
    const state = organization({ people: { ...people, odin: { role: "owner", status: "suspended" } } });
    for (const role of ["admin", "billingAdmin", "member"] as const)
      expect(answerOf(stepDown(factsOf(state), { type: "member.stepDown", role }, asks("olga")))).toBe(
        "last_owner",
      );
  });

  it("writes the role and the next version, and sends no mail", () => {
    const state = organization({ people });
    expect(stepDown(factsOf(state), { type: "member.stepDown", role: "member" }, asks("ada"))).toEqual({
      status: "done",
      changes: [
        {
          type: "member.updated",
          member: member("ada", { role: "member", version: 2 }),
          before: member("ada", { role: "admin" }),
        },
      ],
    });
  });

  it("revokes the own invitations that offer more than is left to give", () => {
    const state = organization({
      people,
      invitations: [
        { id: "as-owner", role: "owner", invitedBy: "olga" },
        { id: "as-member", role: "member", invitedBy: "olga" },
      ],
    });
    const outcome = stepDown(factsOf(state), { type: "member.stepDown", role: "admin" }, asks("olga"));
    expect(changesOf(outcome, "invitation.updated").map(({ invitation }) => invitation.id)).toEqual([
      "as-owner",
    ]);
  });

  it("answers the first guard that fails", () => {
    const command = { type: "member.stepDown", role: "owner" } as const;
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    const active = organization({ people });
    expect(answerOf(stepDown(factsOf(grace), command, systemAsks()))).toBe("not_permitted");
    expect(answerOf(stepDown(factsOf(grace), command, asks("stranger")))).toBe("not_permitted");
    expect(answerOf(stepDown(factsOf(grace), command, asks("ada")))).toBe("org_not_active");
    expect(answerOf(stepDown(factsOf(active), command, asks("ada")))).toBe("not_upward");
  });
});
