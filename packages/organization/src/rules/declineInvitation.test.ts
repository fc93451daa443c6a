import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import { answerOf, asks, changesOf, noon, organization, systemAsks } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { declineInvitation } from "./declineInvitation.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord } from "./records.ts";

interface Case {
  readonly invitation: Partial<InvitationRecord>;
  readonly tokenHash: string;
  readonly context: Context;
}

const whole: Case = {
  invitation: { id: "one", email: "gus@acme.example", tokenHash: "hash" },
  tokenHash: "hash",
  context: asks("gus"),
};

const run = ({ invitation, tokenHash, context }: Case, people = { olga: "owner" } as const) =>
  declineInvitation(
    factsOf(organization({ people, invitations: [invitation] })),
    { type: "invitation.decline", tokenHash },
    context,
  );
const declined: Case = { ...whole, invitation: { ...whole.invitation, state: "declined" } };

describe("declineInvitation", () => {
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
        about: "someone else is signed in",
        code: "wrong_recipient",
        fails: (one) => ({ ...one, context: asks("mallory") }),
      },
      {
        about: "the address is not verified",
        code: "email_not_verified",
        fails: ({ context: { now, actor }, ...one }) => ({
          ...one,
          context: { now, actor: actor === "system" ? actor : { ...actor, emailVerified: false } },
        }),
      },
    ],
    run,
  );

  it("ends the invitation and tells the inviter", () => {
    expect(run(whole)).toMatchObject({
      status: "done",
      changes: [
        { type: "invitation.updated", invitation: { state: "declined" }, before: { state: "pending" } },
        { type: "mail.queued", kind: "invitation.declined", to: "olga@acme.example", about: "one" },
      ],
    });
  });

  it("tells no one when the inviter is no longer there", () => {
    const gone = { ...whole, invitation: { ...whole.invitation, invitedBy: "left" } };
    expect(changesOf(run(gone), "mail.queued")).toEqual([]);
    expect(answerOf(run(gone))).toBe("done");
  });

  it("changes nothing the second time, and tells a stranger nothing", () => {
    expect(run(declined)).toEqual({ status: "unchanged" });
    expect(answerOf(run({ ...declined, context: asks("mallory") }))).toBe("wrong_recipient");
    expect(answerOf(run({ ...declined, context: systemAsks() }))).toBe("not_permitted");
  });
});
