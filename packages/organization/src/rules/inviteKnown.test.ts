import { describe, expect, it } from "vitest";
import { afterwards, answerOf, changesOf, organization, sendsTo } from "../../test/organizations.ts";
import { editInvitation } from "./editInvitation.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord } from "./records.ts";
import { invite } from "./invite.ts";

import { command, guest, offers, run, sketch, told, whole } from "../../test/inviteCases.ts";

describe("inviteKnown, a row of a list", () => {
  const row = command({ via: "list", email: "maya@acme.example", teamIds: ["growth"] });
  const listed = offers({ ...whole, command: row }, [{ projectId: "web", role: "analyst" }]);

  it("invites anyone who is new", () => {
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

  describe("for an address that is invited already", () => {
    const live = (difference: Partial<InvitationRecord>) => ({
      ...whole,
      command: command({ via: "list" }),
      sketch: { ...sketch, invitations: [{ id: "old", email: guest, invitedBy: "olga", ...difference }] },
    });
    const web = (role: "admin" | "analyst" | "owner") => [{ projectId: "web", role }] as const;

    it.each([
      ["a lower role", { role: "billingAdmin" }, {}],
      ["another role", {}, { role: "billingAdmin" }],
      ["a higher role in a project", { projects: web("analyst") }, { projects: web("admin") }],
      ["a lower role in a project", { projects: web("admin") }, { projects: web("analyst") }],
      ["a project fewer", { projects: web("admin") }, {}],
      ["a team fewer", { teamIds: ["growth"] }, {}],
      ["a team more", {}, { teamIds: ["growth"] }],
    ] as const)("changes the invitation to %s, and sends it again", (_what, was, offered) => {
      const one = { ...live(was), command: command({ via: "list", ...offered }) };
      const outcome = run(one);
      const { role, projects, teamIds } = one.command;
      expect(changesOf(outcome, "invitation.updated")).toMatchObject([
        {
          invitation: {
            id: "old",
            role,
            projects,
            teamIds,
            invitedBy: "ada",
            tokenHash: "hash-of-new",
            sentCount: 2,
          },
        },
      ]);
      expect(changesOf(outcome, "mail.queued")).toMatchObject([{ kind: "invitation", to: guest }]);
    });

    it.each([
      ["target_not_below_actor", { role: "admin" }],
      ["target_outranks_actor", { role: "owner" }],
      ["target_outranks_actor", { projects: web("owner") }],
      ["target_outranks_actor", { teamIds: ["rulers"] }],
    ] as const)("answers %s as an edit does, and sends nothing", (code, was) => {
      const one = live(was);
      expect(answerOf(run(one))).toBe(code);
      const edit = { type: "invitation.edit", id: "old", role: "member", projects: [], teamIds: [] } as const;
      expect(answerOf(editInvitation(factsOf(organization(one.sketch)), edit, one.context))).toBe(code);
    });

    it("sends the same offer again, no matter who made it and in which order it is", () => {
      const places = {
        projects: [...web("admin"), { projectId: "shop", role: "admin" }],
        teamIds: ["growth"],
      } as const;
      const one = live({ role: "admin", ...places });
      const again = command({
        via: "list",
        role: "admin",
        ...places,
        projects: places.projects.toReversed(),
      });
      const [change] = changesOf(run({ ...one, command: again }), "invitation.updated");
      expect(change?.invitation).toMatchObject({ ...places, invitedBy: "olga", sentCount: 2 });
    });

    it("changes nothing where the mail may not go out", () => {
      const one = { ...live({ role: "billingAdmin" }) };
      expect(answerOf(run(told(one, { sends: sendsTo("mail.example", 10) })))).toBe("rate_limited");
    });
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
