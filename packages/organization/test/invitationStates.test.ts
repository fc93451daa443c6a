import { describe, expect, it } from "vitest";
import { acceptInvitation } from "../src/rules/acceptInvitation.ts";
import type { CommandOf } from "../src/rules/CommandOf.ts";
import { declineInvitation } from "../src/rules/declineInvitation.ts";
import { editInvitation } from "../src/rules/editInvitation.ts";
import { expireInvitations } from "../src/rules/expireInvitations.ts";
import type { Facts } from "../src/rules/Facts.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import type { Outcome } from "../src/rules/Outcome.ts";
import { refusalStatus } from "../src/rules/RefusalCode.ts";
import type { InvitationRecord, InvitationState } from "../src/rules/records.ts";
import { resendInvitation } from "../src/rules/resendInvitation.ts";
import { hideInvitation, revokeInvitation } from "../src/rules/revokeInvitation.ts";
import { afterwards, asks, noon, organization, systemAsks } from "./organizations.ts";

const invitee = asks("gus");
const admin = asks("ada");
const token = { tokenHash: "hash" };
const edit: CommandOf<"invitation.edit"> = {
  type: "invitation.edit",
  id: "one",
  role: "billingAdmin",
  projects: [],
  teamIds: [],
};

const events: Readonly<Record<string, (facts: Facts) => Outcome>> = {
  accept: (facts) => acceptInvitation(facts, { type: "invitation.accept", ...token }, invitee),
  decline: (facts) => declineInvitation(facts, { type: "invitation.decline", ...token }, invitee),
  resend: (facts) =>
    resendInvitation(facts, { type: "invitation.resend", id: "one", tokenHash: "new", mail: true }, admin),
  retry: (facts) => resendInvitation(facts, { type: "invitation.retry", id: "one", tokenHash: "new" }, admin),
  edit: (facts) => editInvitation(facts, edit, admin),
  revoke: (facts) => revokeInvitation(facts, { type: "invitation.revoke", id: "one" }, admin),
  expire: (facts) => expireInvitations(facts, { type: "invitations.expire" }, systemAsks()),
  hide: (facts) => hideInvitation(facts, { type: "invitation.hide", id: "one" }, admin),
};

// Each cell: the state afterwards, "same" for no change, or the status and the code of the refusal.
const columns = ["accept", "decline", "resend", "retry", "edit", "revoke", "hide"] as const;
const table: Readonly<Record<InvitationState, readonly string[]>> = {
  pending: ["accepted", "declined", "pending", "pending", "pending", "revoked", "409 too_early"],
  accepted: [
    "409 already_accepted",
    "409 already_accepted",
    "409 already_member",
    "409 already_member",
    "409 not_pending",
    "409 not_pending",
    "409 already_accepted",
  ],
  declined: [
    "410 invitation_declined",
    "same",
    "409 invite_again",
    "409 invite_again",
    "409 not_pending",
    "409 not_pending",
    "declined",
  ],
  revoked: [
    "410 invitation_revoked",
    "410 invitation_revoked",
    "409 invite_again",
    "409 invite_again",
    "409 not_pending",
    "same",
    "revoked",
  ],
  expired: [
    "410 invitation_expired",
    "410 invitation_expired",
    "pending",
    "pending",
    "409 not_pending",
    "revoked",
    "expired",
  ],
};

const inState = (told: Partial<InvitationRecord>) =>
  organization({
    people: { olga: "owner", ada: "admin" },
    invitations: [{ id: "one", email: "gus@acme.example", tokenHash: "hash", ...told }],
  });

function answer(told: Partial<InvitationRecord>, event: string): string {
  const before = inState(told);
  const outcome = events[event]?.(factsOf(before));
  if (outcome === undefined) return "no such event";
  if (outcome.status === "unchanged") return "same";
  if (outcome.status === "refused") return `${refusalStatus[outcome.refusal.code]} ${outcome.refusal.code}`;
  return afterwards(before, outcome).invitations[0]?.state ?? "gone";
}

describe("the states of an invitation and what can happen to it", () => {
  for (const state of ["pending", "accepted", "declined", "revoked", "expired"] as const) {
    for (const [index, event] of columns.entries()) {
      const cell = table[state][index] ?? "";
      it(`answers "${cell}" to ${event} when it is ${state}`, () => {
        expect(answer({ state }, event)).toBe(cell);
      });
    }
    it(`answers by the clock when it is ${state}`, () => {
      const over = { state, expiresAt: noon };
      expect(answer(over, "expire")).toBe(state === "pending" ? "expired" : "same");
      expect(answer({ state }, "expire")).toBe("same");
    });
  }

  for (const [index, event] of columns.entries())
    it(`answers to ${event} as when it is expired once its time is over, before the clock has written it down`, () => {
      expect(answer({ state: "pending", expiresAt: noon }, event)).toBe(table.expired[index]);
    });
});
