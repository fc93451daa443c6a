import { describe, expect, it } from "vitest";
import { afterwards, answerOf, changesOf, organization } from "../../test/organizations.ts";
import { factsOf } from "./factsOf.ts";
import { invite } from "./invite.ts";

import { command, guest, offers, run, sketch, told, whole } from "../../test/inviteCases.ts";

describe("inviteKnown, a row of a list", () => {
  const row = command({ via: "list", email: "maya@acme.example", teamIds: ["growth"] });
  const listed = offers({ ...whole, command: row }, [{ projectId: "web", role: "analyst" }]);

  it("invites whoever is new", () => {
    expect(changesOf(run({ ...whole, command: command({ via: "list" }) }), "invitation.added")).toHaveLength(
      1,
    );
  });

  it("gives a member the places that the row offers, and leaves their role in the organization", () => {
    const outcome = run({ ...listed, command: { ...listed.command, role: "admin" } });
    expect(outcome).toMatchObject({
      status: "done",
      changes: [
        { type: "grant.set", projectId: "web", userId: "maya", role: "analyst" },
        { type: "team.joined", team: { id: "growth" }, userId: "maya" },
      ],
    });
  });

  it("lowers no role that a member has, and changes nothing where there is nothing to give", () => {
    const has = { web: { grants: { maya: "admin" } }, shop: {} } as const;
    const teams = { growth: { users: ["maya"] } };
    expect(run(told(listed, { projects: has, teams }))).toEqual({ status: "unchanged" });
  });

  it("sends a pending invitation again, with the new token", () => {
    const one = {
      ...whole,
      command: command({ via: "list" }),
      sketch: { ...sketch, invitations: [{ id: "old", email: guest }] },
    };
    expect(changesOf(run(one), "invitation.updated")).toMatchObject([
      { invitation: { id: "old", tokenHash: "hash-of-new", sentCount: 2 } },
    ]);
  });

  it("goes out once when a list is sent again after it broke off", () => {
    const one = { ...whole, command: command({ via: "list" }) };
    const after = afterwards(organization(sketch), run(one));
    expect(invite(factsOf(after), one.command, one.context)).toEqual({ status: "unchanged" });
  });

  it("refuses a suspended member, and what may not be given", () => {
    const people = { ...sketch.people, maya: { role: "member", status: "suspended" } } as const;
    expect(answerOf(run(told(listed, { people })))).toBe("already_member");
    expect(answerOf(run(offers(listed, [{ projectId: "shop", role: "owner" }])))).toBe("role_above_actor");
  });
});
