import { describe, expect, it } from "vitest";
import type { InvitationEvent } from "./invitationTransition.ts";
import { invitationTransition } from "./invitationTransition.ts";
import type { InvitationState } from "./records.ts";

const events: readonly InvitationEvent[] = [
  "accept",
  "decline",
  "resend",
  "retry",
  "edit",
  "revoke",
  "expire",
  "hide",
];

// One row for each state, one cell for each event; "=" is no change, "!" a refusal.
const table: Readonly<Record<InvitationState, string>> = {
  pending: "accepted declined pending pending pending revoked expired !too_early",
  accepted:
    "!already_accepted !already_accepted !already_member !already_member !not_pending !not_pending = !already_accepted",
  declined: "!invitation_declined = !invite_again !invite_again !not_pending !not_pending = declined",
  revoked: "!invitation_revoked !invitation_revoked !invite_again !invite_again !not_pending = = revoked",
  expired: "!invitation_expired !invitation_expired pending pending !not_pending revoked = expired",
};

const states: readonly InvitationState[] = ["pending", "accepted", "declined", "revoked", "expired"];

describe("invitationTransition", () => {
  for (const state of states) {
    const cells = table[state].split(" ");
    for (const [index, event] of events.entries()) {
      const cell = cells[index];
      it(`answers "${cell}" to ${event} when ${state}`, () => {
        const step = invitationTransition(state, event);
        const written = step.status === "moves" ? step.to : step.status === "refused" ? `!${step.code}` : "=";
        expect(written).toBe(cell);
      });
    }
  }

  it("leads out of no final state but the expired one", () => {
    const final = (["accepted", "declined", "revoked"] as const).flatMap((state) =>
      events.map((event) => ({ state, step: invitationTransition(state, event) })),
    );
    for (const { state, step } of final) expect(step.status === "moves" ? step.to : state).toBe(state);
  });
});
