import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import type { Sketch } from "../../test/organizations.ts";
import {
  afterwards,
  answerOf,
  asks,
  changesOf,
  day,
  noon,
  organization,
  systemAsks,
} from "../../test/organizations.ts";
import { acceptInvitation } from "./acceptInvitation.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord } from "./records.ts";

const email = "gus@acme.example";

interface Case {
  readonly sketch: Sketch;
  readonly invitation: Partial<InvitationRecord>;
  readonly tokenHash: string;
  readonly context: Context;
}

const whole: Case = {
  sketch: {
    people: { olga: "owner", ada: "admin", maya: "member" },
    projects: { web: {}, shop: {} },
    teams: { growth: { users: ["maya"], projects: { web: "analyst" } } },
  },
  invitation: { id: "one", email, tokenHash: "hash", invitedBy: "ada" },
  tokenHash: "hash",
  context: asks("gus"),
};

const stateOf = ({ sketch, invitation }: Case) =>
  organization({ ...sketch, invitations: [invitation, ...(sketch.invitations ?? [])] });
const run = (one: Case) =>
  acceptInvitation(
    factsOf(stateOf(one)),
    { type: "invitation.accept", tokenHash: one.tokenHash },
    one.context,
  );
const told = (one: Case, difference: Sketch): Case => ({ ...one, sketch: { ...one.sketch, ...difference } });
const limited = (one: Case, limits: Sketch["organization"]): Case =>
  told(one, { organization: { ...one.sketch.organization, ...limits } });
const offering = (invitation: Partial<InvitationRecord>): Case => ({
  ...whole,
  invitation: { ...whole.invitation, ...invitation },
});
/** Changes who asks, unless no one is signed in. */
const asking = (one: Case, difference: { email?: string; emailVerified?: boolean }): Case =>
  one.context.actor === "system"
    ? one
    : { ...one, context: { ...one.context, actor: { ...one.context.actor, ...difference } } };

describe("acceptInvitation", () => {
  testGuardOrder<Case>(
    whole,
    [
      {
        about: "the token is unknown",
        code: "invitation_not_found",
        fails: (one) => ({ ...one, tokenHash: "hash of something else" }),
      },
      {
        about: "its time is over",
        code: "invitation_expired",
        fails: (one) => ({ ...one, invitation: { ...one.invitation, expiresAt: noon } }),
      },
      {
        about: "the inviter could not give the role any more",
        code: "invitation_revoked",
        fails: (one) => ({ ...one, invitation: { ...one.invitation, role: "owner" } }),
      },
      {
        about: "no one is signed in",
        code: "not_permitted",
        fails: (one) => ({ ...one, context: systemAsks() }),
      },
      {
        about: "someone else is signed in",
        code: "wrong_recipient",
        fails: (one) => asking(one, { email: "mallory@acme.example" }),
      },
      {
        about: "the address is not verified",
        code: "email_not_verified",
        fails: (one) => asking(one, { emailVerified: false }),
      },
      {
        about: "the person is a member",
        code: "already_member",
        fails: (one) => told(one, { people: { ...one.sketch.people, gus: "member" } }),
      },
      {
        about: "the seats are taken",
        code: "no_seat",
        fails: (one) => limited(one, { seats: 3 }),
      },
      {
        about: "a second factor is missing",
        code: "second_factor_required",
        fails: (one) => limited(one, { twoFactorRequired: true }),
      },
      {
        about: "the organization waits to be deleted",
        code: "org_not_active",
        fails: (one) => limited(one, { state: "deletionRequested" }),
      },
    ],
    run,
  );

  it("makes a member with what was offered, ends the other invitations of the address, and tells the inviter", () => {
    const one = told(
      offering({
        role: "billingAdmin",
        projects: [{ projectId: "web", role: "consumer" }],
        teamIds: ["growth"],
      }),
      {
        invitations: [
          { id: "two", email },
          { id: "three", email: "other@acme.example" },
        ],
      },
    );
    expect(run(one)).toMatchObject({
      status: "done",
      changes: [
        { type: "invitation.updated", invitation: { id: "one", state: "accepted", acceptedBy: "gus" } },
        {
          type: "member.added",
          member: {
            userId: "gus",
            email,
            emailVerified: true,
            role: "billingAdmin",
            status: "active",
            version: 1,
            joinedAt: noon,
          },
        },
        { type: "grant.set", projectId: "web", userId: "gus", role: "consumer" },
        { type: "team.joined", team: { id: "growth" }, userId: "gus" },
        { type: "invitation.updated", invitation: { id: "two", state: "revoked" } },
        { type: "mail.queued", kind: "invitation.accepted", to: "ada@acme.example", about: "one" },
      ],
    });
  });

  it("skips and reports the projects and teams that have been deleted since", () => {
    const one = offering({
      projects: [
        { projectId: "gone", role: "owner" },
        { projectId: "web", role: "admin" },
      ],
      teamIds: ["dissolved", "growth"],
    });
    expect(changesOf(run(one), "target.skipped")).toEqual([
      { type: "target.skipped", kind: "project", id: "gone" },
      { type: "target.skipped", kind: "team", id: "dissolved" },
    ]);
    expect(changesOf(run(one), "grant.set")).toHaveLength(1);
    expect(changesOf(run(one), "team.joined")).toHaveLength(1);
  });

  it("skips and reports a project role that the plan no longer has, and raises no one instead", () => {
    const one = told(offering({ projects: [{ projectId: "web", role: "analyst" }] }), { plan: "growth" });
    expect(changesOf(run(one), "target.skipped")).toMatchObject([{ kind: "project", id: "web" }]);
    expect(changesOf(run(one), "grant.set")).toEqual([]);
  });

  it("changes nothing when the same person accepts again", () => {
    const after = afterwards(stateOf(whole), run(whole));
    const again = (context: Context) =>
      acceptInvitation(factsOf(after), { type: "invitation.accept", tokenHash: "hash" }, context);
    expect(again(asks("gus"))).toEqual({ status: "unchanged" });
    expect(again(asks("gus", {}, noon + 30 * day))).toEqual({ status: "unchanged" });
    expect(answerOf(again(asks("mallory")))).toBe("already_accepted");
    expect(answerOf(again(systemAsks()))).toBe("already_accepted");
  });

  it("does not bring back with an old link the person who accepted it and was removed", () => {
    expect(answerOf(run(offering({ state: "accepted", acceptedBy: "gus" })))).toBe("already_accepted");
  });

  it("compares addresses in any case, and shows a stranger no whole one", () => {
    expect(answerOf(run({ ...whole, context: asks("gus", { email: " GUS@Acme.Example" }) }))).toBe("done");
    const outcome = run({ ...whole, context: asks("mallory") });
    expect(JSON.stringify(outcome)).toContain("g…@acme.example");
    expect(JSON.stringify(outcome)).not.toContain(email);
  });

  it("counts members alone as seats, as the invitation has had its own", () => {
    expect(answerOf(run(limited(whole, { seats: 4 })))).toBe("done");
  });

  it("lets in anyone who has the second factor that the organization asks for", () => {
    const one = {
      ...limited(whole, { twoFactorRequired: true }),
      context: asks("gus", { secondFactor: true }),
    };
    expect(answerOf(run(one))).toBe("done");
  });

  it("gives no suspended member a second membership", () => {
    const people = { ...whole.sketch.people, gus: { role: "member", status: "suspended" } } as const;
    expect(answerOf(run(told(whole, { people })))).toBe("already_member");
  });

  it("gives an address that is a member's under another account no second membership", () => {
    const people = { ...whole.sketch.people, gustav: { email, role: "member" } } as const;
    expect(answerOf(run(told(whole, { people })))).toBe("already_member");
  });

  it("leaves another invitation of the address alone whose time is over, as it has ended by itself", () => {
    const others = [
      { id: "live", email },
      { id: "over", email, expiresAt: noon },
    ];
    const ended = changesOf(run(told(whole, { invitations: others })), "invitation.updated");
    expect(ended.map((each) => each.invitation.id)).toEqual(["one", "live"]);
  });

  it("names no one twice in a team", () => {
    const teams = { growth: { users: ["gus"] } };
    const outcome = run(told(offering({ teamIds: ["growth"] }), { teams }));
    expect(answerOf(outcome)).toBe("done");
    expect(changesOf(outcome, "team.joined")).toEqual([]);
  });

  describe("when the inviter changed after the invitation", () => {
    const people = { olga: "owner", maya: "member" } as const;
    const admin = offering({ role: "admin" });

    it.each([
      ["left", people],
      ["is suspended", { ...people, ada: { role: "admin", status: "suspended" } }],
      ["is a member now", { ...people, ada: "member" }],
      ["is a billing admin now", { ...people, ada: "billingAdmin" }],
    ] as const)("counts the invitation as revoked when they %s", (_what, held) => {
      expect(answerOf(run(told(admin, { people: held })))).toBe("invitation_revoked");
      expect(answerOf(run(told(whole, { people: held })))).toBe("invitation_revoked");
    });

    it("lets people in that the inviter could still invite", () => {
      expect(answerOf(run(admin))).toBe("done");
      expect(answerOf(run(told(admin, { people: { ...people, ada: "owner" } })))).toBe("done");
    });

    it("counts it as revoked when they can no longer give a project role that it offers", () => {
      const one = offering({ projects: [{ projectId: "web", role: "owner" }] });
      const grants = { web: { grants: { ada: "owner" } }, shop: {} } as const;
      expect(answerOf(run(one))).toBe("invitation_revoked");
      expect(answerOf(run(told(one, { projects: grants })))).toBe("done");
    });

    it("counts it as revoked when a team that it offers gives more than they may", () => {
      const one = offering({ teamIds: ["growth"] });
      const teams = { growth: { projects: { web: "owner" } } } as const;
      expect(answerOf(run(told(one, { teams })))).toBe("invitation_revoked");
    });
  });
});
