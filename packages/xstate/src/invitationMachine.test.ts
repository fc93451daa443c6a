import {
  decide,
  factsOf,
  type InvitationRecord,
  type InvitationState,
  invitationTransition,
} from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { createActor, type InspectionEvent, initialTransition, transition } from "xstate";
import { getSimplePaths } from "xstate/graph";
import { asks, invitation } from "../../organization/test/organizations.ts";
import { graphOf } from "../test/graphOf.ts";
import { around, invitationEvents } from "../test/invitationEvents.ts";
import { invitationMachine } from "./invitationMachine.ts";

const states: readonly InvitationState[] = ["pending", "accepted", "declined", "revoked", "expired"];
const recordIn = (state: InvitationState): InvitationRecord =>
  invitation({ state, ...(state === "accepted" ? { acceptedBy: "guest" } : {}) });
const startedIn = (state: InvitationState) =>
  initialTransition(invitationMachine, { invitation: recordIn(state) })[0];
const cases = states.flatMap((state) => invitationEvents(recordIn(state)).map((event) => ({ state, event })));

describe("invitationMachine", () => {
  it.each(states)("begins in the state of the record: %s", (state) => {
    const snapshot = startedIn(state);
    expect(snapshot.value).toBe(state);
    expect([...snapshot.tags]).toEqual([state === "pending" ? "open" : "ended"]);
    expect(Object.values(snapshot.getMeta())).toEqual([
      { label: expect.any(String), message: expect.any(String) },
    ]);
  });

  it.each(cases.map((each) => [each.state, each.event.type, each.event] as const))(
    "in %s answers to %s what the rules answer",
    (state, type, event) => {
      const before = startedIn(state);
      const [after, effects] = transition(invitationMachine, before, event);
      const expected =
        event.type === "changed" ? undefined : decide(event.facts, event.command, event.context);
      expect(after.context.outcome).toEqual(expected);
      expect(effects).toEqual([]);
      const step = type === "changed" ? undefined : invitationTransition(state, type);
      // anyone who has accepted may say so again
      const isAgain = state === "accepted" && type === "accept";
      const code = step?.status === "refused" && !isAgain ? step.code : undefined;
      expect(expected?.status === "refused" ? expected.refusal.code : undefined).toBe(code);
      expect(after.value).toBe(step?.status === "moves" ? step.to : state);
      expect(after.context.invitation.state).toBe(after.value);
      const isMoved = step?.status === "moves";
      expect(isMoved || after.context.invitation === before.context.invitation).toBe(true);
    },
  );

  it("says why, and stays, where the state would allow it and someone may not", () => {
    const record = recordIn("pending");
    const [after] = transition(invitationMachine, startedIn("pending"), {
      type: "revoke",
      command: { type: "invitation.revoke", id: record.id },
      facts: factsOf(around(record)),
      context: asks("maya"),
    });
    expect(after.value).toBe("pending");
    expect(after.context.outcome).toMatchObject({ refusal: { code: "not_permitted" } });
  });

  it("follows what another command did to it", () => {
    const record = recordIn("pending");
    const follow = (next: InvitationRecord) =>
      transition(invitationMachine, startedIn("pending"), { type: "changed", invitation: next })[0].value;
    expect(follow({ ...record, state: "revoked" })).toBe("revoked");
    expect(follow({ ...record, state: "accepted" })).toBe("accepted");
    expect(follow({ ...record, id: "another", state: "revoked" })).toBe("pending");
  });

  it("does not follow a change that no event makes", () => {
    const [after] = transition(invitationMachine, startedIn("accepted"), {
      type: "changed",
      invitation: recordIn("pending"),
    });
    expect(after.value).toBe("accepted");
    expect(after.context.invitation.state).toBe("accepted");
  });
});

describe("the paths of invitationMachine", () => {
  const events = ({ context }: { context: { invitation: InvitationRecord } }) =>
    invitationEvents(context.invitation);
  const input = { invitation: recordIn("pending") };

  it("reach every state, and every end from every state", () => {
    const graph = graphOf(invitationMachine, {
      input,
      events,
      keyOf: (snapshot) => String(snapshot.value),
      isEnd: (snapshot) => snapshot.hasTag("ended"),
    });
    expect(graph.unreached).toEqual([]);
    expect(graph.deadEnds).toEqual([]);
    expect(graph.nodes).toHaveLength(5);
  });

  it("are walked to their ends as the rules say at each step", () => {
    const paths = getSimplePaths(invitationMachine, {
      input,
      events,
      serializeState: (snapshot) => snapshot.value,
    });
    expect(paths.length).toBe(6);
    for (const path of paths) {
      const actor = createActor(invitationMachine, { input }).start();
      for (const { event } of path.steps.slice(1)) {
        const before = actor.getSnapshot().value;
        actor.send(event);
        const { outcome } = actor.getSnapshot().context;
        expect(outcome?.status === "done" || actor.getSnapshot().value === before).toBe(true);
      }
      expect(actor.getSnapshot().value).toBe(path.state.value);
    }
  });
});

describe("what is stored of invitationMachine", () => {
  it.each(states)("is taken up again in %s", (state) => {
    const actor = createActor(invitationMachine, { input: { invitation: recordIn(state) } }).start();
    for (const event of invitationEvents(recordIn(state)).slice(0, 1)) actor.send(event);
    const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    // a stored snapshot has no type of its own
    const again = createActor(invitationMachine, {
      input: { invitation: recordIn(state) },
      snapshot: stored,
    }).start();
    expect(again.getSnapshot().value).toBe(actor.getSnapshot().value);
    expect(again.getSnapshot().context).toEqual(actor.getSnapshot().context);
    expect(again.getPersistedSnapshot()).toEqual(actor.getPersistedSnapshot());
  });

  it("is seen by an inspector as it happens", () => {
    const seen: InspectionEvent[] = [];
    const record = recordIn("pending");
    const actor = createActor(invitationMachine, {
      input: { invitation: record },
      inspect: (event) => void seen.push(event),
    }).start();
    const [accept] = invitationEvents(record);
    if (accept !== undefined) actor.send(accept);
    expect(seen.map((event) => event.type)).toEqual(
      expect.arrayContaining(["@xstate.actor", "@xstate.event", "@xstate.microstep", "@xstate.snapshot"]),
    );
  });
});
