import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import type { Sketch } from "../../test/organizations.ts";
import { answerOf, asks, changesOf, day, noon, organization, sendsTo } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord } from "./records.ts";
import { resendInvitation } from "./resendInvitation.ts";

interface Case {
  readonly sketch: Sketch;
  readonly invitation: Partial<InvitationRecord>;
  readonly command: CommandOf<"invitation.resend" | "invitation.retry">;
  readonly context: Context;
}

const email = "gus@mail.example";
const whole: Case = {
  sketch: {
    people: { olga: "owner", ada: "admin", alan: "admin", maya: "member" },
    projects: { web: {} },
    teams: { growth: {} },
  },
  invitation: { id: "one", email },
  command: { type: "invitation.resend", id: "one", tokenHash: "new hash", mail: true },
  context: asks("ada"),
};

const run = ({ sketch, invitation, command, context }: Case) =>
  resendInvitation(
    factsOf(organization({ ...sketch, invitations: [...(sketch.invitations ?? []), invitation] })),
    command,
    context,
  );
const told = (one: Case, difference: Sketch): Case => ({ ...one, sketch: { ...one.sketch, ...difference } });
const limited = (one: Case, limits: Sketch["organization"]): Case =>
  told(one, { organization: { ...one.sketch.organization, ...limits } });
const was = (one: Case, difference: Partial<InvitationRecord>): Case => ({
  ...one,
  invitation: { ...one.invitation, ...difference },
});
const copied: Case = {
  ...whole,
  command: { type: "invitation.resend", id: "one", tokenHash: "new hash", mail: false },
};
const tenSends: Sketch = { sends: sendsTo("mail.example", 10) };

const memberResends = (one: Case): Case => ({ ...one, context: asks("maya") });
const deletionRequested = (one: Case) => limited(one, { state: "deletionRequested" });
const unknown = (one: Case): Case => ({ ...one, command: { ...one.command, id: "another" } });

describe("resendInvitation, of a pending one", () => {
  testGuardOrder<Case>(
    whole,
    [
      { about: "the organization waits to be deleted", code: "org_not_active", fails: deletionRequested },
      { about: "a member sends", code: "not_permitted", fails: memberResends },
      { about: "there is no such invitation", code: "invitation_not_found", path: "id", fails: unknown },
      { about: "it was revoked", code: "invite_again", fails: (one) => was(one, { state: "revoked" }) },
      {
        about: "an admin sends the invitation of an owner",
        code: "role_above_actor",
        fails: (one) => was(one, { role: "owner" }),
      },
      { about: "too many mails went out", code: "rate_limited", fails: (one) => told(one, tenSends) },
    ],
    run,
  );

  it("replaces the token, so that the old link is dead, renews the life, and counts the mail", () => {
    const outcome = run({ ...whole, context: asks("ada", {}, noon + day) });
    const [change] = changesOf(outcome, "invitation.updated");
    expect(change?.invitation).toEqual({
      ...change?.before,
      tokenHash: "new hash",
      expiresAt: noon + 8 * day,
      sentCount: 2,
      lastSentAt: noon + day,
    });
    expect(changesOf(outcome, "mail.queued")).toEqual([
      { type: "mail.queued", kind: "invitation", to: email, about: "one" },
    ]);
  });

  it("gives a link to copy without a mail, so that no send limit counts", () => {
    const outcome = run(told(copied, tenSends));
    const [change] = changesOf(outcome, "invitation.updated");
    expect(change?.invitation).toEqual({
      ...change?.before,
      tokenHash: "new hash",
      expiresAt: noon + 7 * day,
    });
    expect(changesOf(outcome, "mail.queued")).toEqual([]);
  });

  it("sends one mail when it is asked twice with one token", () => {
    expect(run(was(whole, { tokenHash: "new hash" }))).toEqual({ status: "unchanged" });
  });

  it("asks for no seat, as a pending invitation has one", () => {
    expect(answerOf(run(limited(whole, { seats: 5 })))).toBe("done");
  });

  it("leaves the inviter as long as they could give the offer, and names who sent it after that", () => {
    const inviter = (invitedBy: string) =>
      changesOf(run(was(whole, { role: "admin", invitedBy })), "invitation.updated")[0]?.invitation.invitedBy;
    expect(inviter("alan")).toBe("alan");
    expect(inviter("maya")).toBe("ada");
    expect(inviter("left")).toBe("ada");
  });

  it("is done with retry as well", () => {
    expect(
      answerOf(run({ ...whole, command: { type: "invitation.retry", id: "one", tokenHash: "new hash" } })),
    ).toBe("done");
  });
});

describe("resendInvitation, of an expired one", () => {
  const expired: Case = {
    ...was(whole, { state: "expired", expiresAt: noon - day }),
    command: { type: "invitation.retry", id: "one", tokenHash: "new hash" },
  };

  testGuardOrder<Case>(
    expired,
    [
      { about: "the organization waits to be deleted", code: "org_not_active", fails: deletionRequested },
      { about: "a member sends", code: "not_permitted", fails: memberResends },
      { about: "there is no such invitation", code: "invitation_not_found", path: "id", fails: unknown },
      {
        about: "an admin sends the invitation of an owner",
        code: "role_above_actor",
        path: "role",
        fails: (one) => was(one, { role: "owner" }),
      },
      {
        about: "the plan has no analysts any more",
        code: "role_not_on_plan",
        path: "projects[0].role",
        fails: (one) =>
          was(told(one, { plan: "free" }), { projects: [{ projectId: "web", role: "analyst" }] }),
      },
      {
        about: "the address is a member's",
        code: "already_member",
        fails: (one) => told(one, { people: { ...one.sketch.people, gus: { email, role: "member" } } }),
      },
      {
        about: "the address has another pending invitation",
        code: "already_invited",
        fails: (one) => told(one, { invitations: [{ id: "two", email }] }),
      },
      {
        about: "the domain is not among the allowed ones any more",
        code: "domain_not_allowed",
        fails: (one) => limited(one, { allowedDomains: ["acme.example"] }),
      },
      { about: "the seats are taken", code: "no_seat", fails: (one) => limited(one, { seats: 4 }) },
      { about: "too many mails went out", code: "rate_limited", fails: (one) => told(one, tenSends) },
    ],
    run,
  );

  it("makes it pending again, on the list again, and names who sent it", () => {
    const [change] = changesOf(
      run(was(expired, { hidden: true, role: "admin", invitedBy: "alan" })),
      "invitation.updated",
    );
    expect(change?.invitation).toMatchObject({
      state: "pending",
      hidden: false,
      tokenHash: "new hash",
      expiresAt: noon + 7 * day,
      sentCount: 2,
      invitedBy: "ada",
    });
  });

  it("leaves out the projects and teams that have been deleted", () => {
    const present = { projects: [{ projectId: "web", role: "analyst" }], teamIds: ["growth"] } as const;
    const dangling = was(told(expired, { projects: { web: {} }, teams: { growth: {} } }), {
      projects: [...present.projects, { projectId: "gone", role: "owner" }],
      teamIds: ["dissolved", ...present.teamIds],
    });
    expect(changesOf(run(dangling), "invitation.updated")).toMatchObject([{ invitation: present }]);
  });

  it("goes by the time, and not by what the clock has written down", () => {
    const late = was(expired, { state: "pending", expiresAt: noon });
    expect(answerOf(run(limited(late, { seats: 4 })))).toBe("no_seat");
    expect(changesOf(run(late), "invitation.updated")).toMatchObject([{ invitation: { state: "pending" } }]);
    expect(answerOf(run({ ...late, command: whole.command }))).toBe("done");
  });
});
