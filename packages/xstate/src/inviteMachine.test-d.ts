import type { InvitationToSend, InviteEvent, InviteInput, SendAnswer } from "./index.ts";
import { createActor, fromPromise, type SnapshotFrom } from "xstate";
import { describe, expectTypeOf, it } from "vitest";
import { inviteMachine } from "./inviteMachine.ts";

declare const input: InviteInput;

describe("inviteMachine", () => {
  it("needs its input", () => {
    createActor(inviteMachine, { input });
    // @ts-expect-error without an input there is no organization to judge by
    createActor(inviteMachine);
    const { now, ...rest } = input;
    // @ts-expect-error the machine has no clock
    createActor(inviteMachine, { input: rest });
    expectTypeOf(now).toBeNumber();
  });

  it("takes its own events alone", () => {
    const actor = createActor(inviteMachine, { input });
    actor.send({ type: "open", via: "list" });
    // @ts-expect-error there is no such way
    actor.send({ type: "open", via: "fax" });
    // @ts-expect-error there is no such event
    actor.send({ type: "sendAll" });
    expectTypeOf(actor.send).parameter(0).toEqualTypeOf<InviteEvent>();
  });

  it("knows its states and tags", () => {
    const snapshot = createActor(inviteMachine, { input }).getSnapshot();
    snapshot.matches("partlySent");
    // @ts-expect-error there is no such state
    snapshot.matches("partlySend");
    snapshot.hasTag("busy");
    // @ts-expect-error there is no such tag
    snapshot.hasTag("idle");
    expectTypeOf<SnapshotFrom<typeof inviteMachine>["context"]["progress"]>().toBeNumber();
  });

  it("is provided with actors that answer what it understands", () => {
    inviteMachine.provide({
      actors: {
        sendInvitation: fromPromise<SendAnswer, InvitationToSend>(() => Promise.resolve({ status: "sent" })),
      },
    });
    inviteMachine.provide({
      actors: {
        // @ts-expect-error an answer is more than yes
        sendInvitation: fromPromise<boolean, InvitationToSend>(() => Promise.resolve(true)),
      },
    });
  });
});
