import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import type { Sketch } from "../../test/organizations.ts";
import { answerOf, asks, noon, organization, systemAsks } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord, OrganizationRecord } from "./records.ts";
import { hideInvitation, revokeInvitation } from "./revokeInvitation.ts";

interface Case {
  readonly organization?: Partial<OrganizationRecord>;
  readonly invitation: Partial<InvitationRecord>;
  readonly id: string;
  readonly context: Context;
}

const people: Sketch["people"] = { olga: "owner", ada: "admin", bill: "billingAdmin", maya: "member" };
const pending: Case = { invitation: { id: "one" }, id: "one", context: asks("ada") };
const ended: Case = { ...pending, invitation: { id: "one", state: "declined" } };

const factsIn = ({ organization: limits = {}, invitation }: Case) =>
  factsOf(organization({ people, organization: limits, invitations: [invitation] }));
const revoke = (one: Case) =>
  revokeInvitation(factsIn(one), { type: "invitation.revoke", id: one.id }, one.context);
const hide = (one: Case) =>
  hideInvitation(factsIn(one), { type: "invitation.hide", id: one.id }, one.context);
const was = (one: Case, difference: Partial<InvitationRecord>): Case => ({
  ...one,
  invitation: { ...one.invitation, ...difference },
});

const first = [
  {
    about: "the organization waits to be deleted",
    code: "org_not_active",
    fails: (one: Case): Case => ({ ...one, organization: { state: "deletionRequested" } }),
  },
  {
    about: "a billing admin asks",
    code: "not_permitted",
    fails: (one: Case): Case => ({ ...one, context: asks("bill") }),
  },
  {
    about: "there is no such invitation",
    code: "invitation_not_found",
    path: "id",
    fails: (one: Case): Case => ({ ...one, id: "another" }),
  },
] as const;

describe("revokeInvitation", () => {
  testGuardOrder<Case>(
    pending,
    [
      ...first,
      { about: "it was accepted", code: "not_pending", fails: (one) => was(one, { state: "accepted" }) },
      {
        about: "it is for an owner",
        code: "target_outranks_actor",
        fails: (one) => was(one, { role: "owner" }),
      },
    ],
    revoke,
  );

  it("ends the invitation at once and tells no one", () => {
    expect(revoke(pending)).toMatchObject({
      status: "done",
      changes: [
        { type: "invitation.updated", invitation: { state: "revoked" }, before: { state: "pending" } },
      ],
    });
    const outcome = revoke(pending);
    expect(outcome.status === "done" && outcome.changes).toHaveLength(1);
  });

  it("ends an expired one as well, so that no one sends it again", () => {
    expect(answerOf(revoke(was(pending, { expiresAt: noon })))).toBe("done");
    expect(answerOf(revoke(was(pending, { state: "expired" })))).toBe("done");
  });

  it("treats an invitation as the member it would make", () => {
    const answers = ["olga", "ada", "maya", "stranger"].map((who) =>
      (["owner", "admin", "billingAdmin", "member"] as const).map((role) =>
        answerOf(revoke({ ...was(pending, { role }), context: asks(who) })),
      ),
    );
    const no = "not_permitted";
    expect(answers).toEqual([
      ["done", "done", "done", "done"],
      ["target_outranks_actor", "target_not_below_actor", "done", "done"],
      [no, no, no, no],
      [no, no, no, no],
    ]);
    expect(answerOf(revoke({ ...pending, context: systemAsks() }))).toBe(no);
  });
});

describe("hideInvitation", () => {
  testGuardOrder<Case>(
    ended,
    [...first, { about: "it is pending", code: "too_early", fails: (one) => was(one, { state: "pending" }) }],
    hide,
  );

  it.each(["declined", "revoked", "expired"] as const)(
    "takes a %s one off the list, and keeps it",
    (state) => {
      expect(hide(was(ended, { state }))).toMatchObject({
        status: "done",
        changes: [{ type: "invitation.updated", invitation: { id: "one", state, hidden: true } }],
      });
    },
  );

  it("writes down that it has expired when its time is over", () => {
    expect(hide(was(ended, { state: "pending", expiresAt: noon }))).toMatchObject({
      changes: [{ invitation: { state: "expired", hidden: true } }],
    });
  });

  it("changes nothing the second time", () => {
    expect(hide(was(ended, { hidden: true }))).toEqual({ status: "unchanged" });
  });
});
