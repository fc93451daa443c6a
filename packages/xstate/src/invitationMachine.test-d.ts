import type { Context, Facts, InvitationRecord, Outcome } from "@rolecall/organization/rules";
import { initialTransition, transition } from "xstate";
import { describe, expectTypeOf, it } from "vitest";
import { invitationMachine } from "./invitationMachine.ts";

declare const invitation: InvitationRecord;
declare const facts: Facts;
declare const context: Context;

describe("invitationMachine", () => {
  it("begins with a record", () => {
    const [snapshot] = initialTransition(invitationMachine, { invitation });
    snapshot.matches("pending");
    // @ts-expect-error there is no such state
    snapshot.matches("sent");
    snapshot.hasTag("open");
    // @ts-expect-error there is no such tag
    snapshot.hasTag("closed");
    expectTypeOf(snapshot.context.outcome).toEqualTypeOf<Outcome | undefined>();
    // @ts-expect-error an id is no record
    initialTransition(invitationMachine, { invitation: "invitation-1" });
  });

  it("is asked with the command that belongs to the event, the facts and who asks", () => {
    const [snapshot] = initialTransition(invitationMachine, { invitation });
    const command = { type: "invitation.revoke", id: "invitation-1" } as const;
    transition(invitationMachine, snapshot, { type: "revoke", command, facts, context });
    // @ts-expect-error accepting is asked with the token
    transition(invitationMachine, snapshot, { type: "accept", command, facts, context });
    // @ts-expect-error a decision needs facts
    transition(invitationMachine, snapshot, { type: "revoke", command, context });
  });
});
